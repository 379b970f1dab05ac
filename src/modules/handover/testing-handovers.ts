import { system, type Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { answerHandover } from './answer-handover.ts'
import { findLoose, type Loose } from './find-loose.ts'
import type { Handover } from './handover.ts'
import { leaveRole } from './leave-role.ts'
import { chooseSuccessor, nameSuccessor } from './name-successor.ts'
import { rolesOf } from './own-roles.ts'
import { allRunning } from './queries/handovers.ts'
import type { Role, RoleKind } from './role.ts'

export const nothingLoose: Loose = { roles: [], gone: [], left: [], tied: [] }

interface Given {
  readonly role: Role
  readonly days?: number
}

/** What this needs of the world of a test. */
interface World {
  as<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T>
  reader(actor?: Actor): Reader
}

/** The acts of people with roles, as tests tell them. */
export function handoversOn(world: World) {
  const as = () => world.reader(system)
  const running = () => allRunning(as())
  const name = (from: Actor, to: Actor, { role, days = 30 }: Given) =>
    world.as(from, ctx => nameSuccessor(ctx, { role, successor: to.person ?? '', shadowDays: days }))
  const answer = (who: Actor, handover: string, accepts = true) =>
    world.as(who, ctx => answerHandover(ctx, { handover, accepts }))
  const choose = (who: Actor, handover: string, successor: Actor) =>
    world.as(who, ctx => chooseSuccessor(ctx, { handover, successor: successor.person ?? '' }))
  return {
    ...{ name, answer, choose },
    /** One names the other, who says yes. */
    handTo: async (from: Actor, to: Actor, given: Given) => answer(to, await name(from, to, given)),
    /** One chooses the other, who says yes. */
    async letTake(who: Actor, handover: string, successor: Actor) {
      await choose(who, handover, successor)
      await answer(successor, handover)
    },
    async roleOf(who: Actor, kind: RoleKind, thing?: string): Promise<Role> {
      const roles = await rolesOf(as(), who.person ?? '')
      const role = roles.find(one => one.kind === kind && (thing === undefined || one.thing.id === thing))
      if (!role) throw new Error(`${who.name ?? 'Nobody'} has no ${kind}.`)
      return role
    },
    kindsOf: async (who: Actor) => (await rolesOf(as(), who.person ?? '')).map(({ kind }) => kind),
    letGo: (who: Actor, role: Role) => world.as(who, ctx => leaveRole(ctx, role)),
    runningOf: async (who: Actor): Promise<Handover[]> =>
      (await running()).filter(({ holder }) => holder === who.person),
    runningFor: async (id: string): Promise<string> =>
      (await running()).find(({ role }) => role.id === id)?.id ?? '',
    running,
    loose: (): Promise<Loose> => findLoose(as()),
  }
}
