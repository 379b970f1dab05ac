import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { connectorsOf } from '../people/index.ts'
import { pathOf, type Organisation } from './organisation.ts'
import { dayOf, isHeldOn } from './position.ts'
import { organisationsWith } from './queries/organisations.ts'
import { peopleOf } from './queries/positions.ts'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: 'position_asked' | 'position_confirmed'
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Whether a mail about it was written at that moment. */
  readonly mailed: boolean
}

/**
 * Who should hear of which fact: those of the organisation that somebody says to do something there, or else the
 * connectors; and that person, that it was confirmed. Nobody hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const asked = activities.filter(({ name }) => name === 'organisations.position_asked')
  const taken = activities.filter(({ name }) => name === 'organisations.position_taken')
  const ids = new Set([...asked, ...taken].map(({ object }) => object.id))
  const organisations = new Map((await organisationsWith(reader, [...ids])).map(one => [one.id, one]))
  const hearings: Hearing[] = []
  for (const activity of [...asked, ...taken]) {
    const organisation = organisations.get(activity.object.id)
    if (!organisation) continue
    const kind = asked.includes(activity) ? 'position_asked' : 'position_confirmed'
    const persons =
      kind === 'position_asked' ? await judgesOf(reader, organisation) : [activity.target?.id ?? '']
    const path = pathOf(organisation)
    const data = { ...activity.data, title: organisation.name }
    hearings.push(
      ...persons
        .filter(person => person !== activity.actor && person !== '')
        .map(person => ({ person, activity: activity.id, kind, path, data, mailed: false }) as const),
    )
  }
  return hearings
}

async function judgesOf(reader: Reader, organisation: Organisation): Promise<string[]> {
  const today = dayOf(reader.now)
  const positions = await peopleOf(reader, [organisation.id])
  const holders = positions.filter(position => isHeldOn(position, today)).map(({ person }) => person)
  if (holders.length > 0) return [...new Set(holders)]
  const connectors = await connectorsOf(reader, organisation.areas)
  return [...new Set(connectors.map(({ person }) => person))]
}
