import type { Activity } from '../../platform/activities/fact.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsOfPerson, joined } from '../coalitions/index.ts'
import { standingOf, type Handover } from './handover.ts'
import { rolesOf } from './own-roles.ts'
import { promisesOfRole } from './promises-of-role.ts'
import { runningOf } from './queries/handovers.ts'
import { isSameRole } from './role.ts'

/** What one person should hear of one fact. */
interface Said {
  readonly person: string
  readonly activity: string
}

/** What a role is about: ids of things, and the place when it is kept. */
interface Reach {
  readonly handover: Handover
  readonly things: ReadonlySet<string>
  readonly area: string | null
}

/**
 * While both do it, the successor hears all that the one before hears in that role; not what is said to that person alone. Cost: one
 * query, and some more for each role that somebody hears in and that is being handed over.
 */
export async function heardInShadow<T extends Said>(
  reader: Reader,
  activities: readonly Activity[],
  said: readonly T[],
): Promise<T[]> {
  const persons = [...new Set(said.map(({ person }) => person))]
  const running = (await runningOf(reader, persons)).filter(one => standingOf(one) === 'shadow')
  const reaches = await Promise.all(running.map(handover => reachOf({ ...reader, actor: system }, handover)))
  const told = new Map(activities.map(activity => [activity.id, activity]))
  const known = new Set(said.map(({ person, activity }) => `${activity} ${person}`))
  return said.flatMap(one => {
    const activity = told.get(one.activity)
    if (!activity || activity.target?.id === one.person) return []
    return reaches.flatMap(({ handover: { holder, successor }, ...reach }) => {
      if (holder !== one.person || successor === null || !isWithin(activity, reach)) return []
      const isKnown = known.has(`${one.activity} ${successor}`) || activity.actor === successor
      known.add(`${one.activity} ${successor}`)
      return isKnown ? [] : [{ ...one, person: successor, isAsk: false, mailed: false }]
    })
  })
}

function isWithin(
  { object, target, areas }: Activity,
  { things, area }: Pick<Reach, 'things' | 'area'>,
): boolean {
  if (area !== null) return area === '' || areas.includes(area)
  return things.has(object.id) || (target !== null && things.has(target.id))
}

async function reachOf(reader: Reader, handover: Handover): Promise<Reach> {
  const { role, thing, holder } = handover
  if (role.kind === 'keeping') return { handover, things: new Set(), area: role.id }
  const roles = holder === null ? [] : await rolesOf(reader, holder)
  const own = roles.find(one => isSameRole(one, role))
  const promises = own ? await promisesOfRole(reader, own, roles) : []
  const spoken = role.kind === 'position' && holder !== null ? await coalitionsOfPerson(reader, holder) : []
  const coalitions = spoken.filter(coalition =>
    joined(coalition).some(party => party.person === holder && party.organisation === thing.id),
  )
  const ids = [...promises, ...coalitions].map(({ id }) => id)
  return { handover, things: new Set([thing.id, ...ids]), area: null }
}
