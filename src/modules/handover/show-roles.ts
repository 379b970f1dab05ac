import type { Reader } from '../../platform/ctx/ctx.ts'
import { peopleWith } from '../people/index.ts'
import { choosersOf } from './choosers.ts'
import { standingOf, type Handover } from './handover.ts'
import { leaning, type Leaning } from './leans.ts'
import { nearestTo, type Near } from './nearest.ts'
import { rolesOf } from './own-roles.ts'
import { openAround, runningOf } from './queries/handovers.ts'
import { hasRole } from '../../platform/ctx/actor.ts'
import { allRunning } from './queries/handovers.ts'
import type { Role } from './role.ts'

export interface ShownRoles {
  readonly roles: readonly Role[]
  /** What runs for these roles. */
  readonly running: readonly Handover[]
  /** What the reader is asked to take over, or takes over now. */
  readonly taking: readonly Handover[]
  /** For what the reader chooses somebody. */
  readonly choosing: readonly Handover[]
  /** For operators: places that wait for their yes. */
  readonly agreeing: readonly Handover[]
  /** What would stop without the reader, with who is nearest to it. */
  readonly leaning: readonly (Leaning & { readonly near: Near | undefined })[]
}

const mostLeaning = 6

/** All roles of the reader, and what is asked about roles. Cost: a fixed number of queries. */
export async function showRoles(reader: Reader): Promise<ShownRoles> {
  const me = reader.actor.person ?? ''
  const roles = await rolesOf(reader, me)
  const running = await runningOf(reader, [me])
  const areas = roles.filter(({ kind }) => kind === 'keeping').map(({ id }) => id)
  const open = await openAround(reader, { areas, things: roles.map(({ thing }) => thing.id) })
  const choosers = await choosersOf(reader, open)
  const own = roles.flatMap(role => (role.kind === 'promise' ? [] : role.areas.slice(0, 1)))
  const all = own.length === 0 ? [] : await leaning(reader, [...new Set(own)])
  const mine = all.filter(({ person }) => person === me).slice(0, mostLeaning)
  const near = await nearestTo(reader, mine)
  const waiting = hasRole(reader.actor, 'operator') ? await allRunning(reader) : []
  return {
    roles,
    running: running.filter(({ holder }) => holder === me),
    taking: running.filter(({ successor }) => successor === me),
    choosing: open.filter((_one, at) => choosers[at]?.includes(me)),
    agreeing: waiting.filter(
      one => one.role.kind === 'keeping' && one.agreedAt === null && standingOf(one) === 'shadow',
    ),
    leaning: mine.map(one => ({ ...one, near: near.get(`${one.thing.id} ${me}`) })),
  }
}

/** Names of the people in these, by id. */
export async function namesIn(
  reader: Reader,
  handovers: readonly Handover[],
): Promise<ReadonlyMap<string, string>> {
  const ids = handovers.flatMap(({ holder, successor }) => [holder, successor]).filter(id => id !== null)
  return new Map((await peopleWith(reader, [...new Set(ids)])).map(({ id, name }) => [id, name]))
}
