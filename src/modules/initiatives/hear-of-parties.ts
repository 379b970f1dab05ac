import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { pathOf } from './initiative.ts'
import { initiativesWith } from './queries/find.ts'
import { partiedBy } from './queries/involved.ts'

const ends = new Set(['organisations.closing', 'organisations.closed'])

/** The stewards of an initiative hear that an organisation that takes part in it closes. */
export async function whoHearsOfParties(reader: Reader, activities: readonly Activity[]) {
  const told = activities.filter(({ name }) => ends.has(name))
  if (told.length === 0) return []
  const parties = await partiedBy(reader, [...new Set(told.map(({ object }) => object.id))])
  const initiatives = await initiativesWith(
    reader,
    parties.map(({ initiative }) => initiative),
  )
  return told.flatMap(activity => {
    const those = parties.filter(({ organisation }) => organisation === activity.object.id)
    return initiatives
      .filter(({ id }) => those.some(({ initiative }) => initiative === id))
      .flatMap(initiative =>
        initiative.stewards
          .filter(person => person !== activity.actor)
          .map(person => ({
            ...{ person, activity: activity.id, kind: 'party_closes' as const, path: pathOf(initiative) },
            ...{ data: { ...activity.data, title: initiative.title }, mailed: false },
          })),
      )
  })
}
