import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isSeenBy, peopleWith } from '../people/index.ts'
import { factOf, shadow, standingOf, type Handover } from './handover.ts'
import { handoverFor, ownRole } from './load-handover.ts'
import { insertHandover, lockHandover, runningFor, saveChoice, saveEnding } from './queries/handovers.ts'
import type { RoleRef } from './role.ts'
import { endShadow } from './pass-on.ts'

export interface SuccessorWish {
  readonly role: RoleRef
  /** Id of who is asked to take it over. */
  readonly successor: string
  /** For how many days both do it, from the yes on. */
  readonly shadowDays: number
}

/** Names who is to take over a role of the actor. Nothing changes before that person says yes. */
export async function nameSuccessor(ctx: Ctx, wish: SuccessorWish): Promise<string> {
  const { role } = await ownRole(ctx, wish.role)
  const { successor, shadowDays } = checked(wish)
  await checkSuccessor(ctx, successor, role.holder)
  const running = (await runningFor(ctx, role)).find(({ holder }) => holder === role.holder)
  if (running && standingOf(running) !== 'open') throw new Refusal('conflict', 'handover.runs_already')
  const id =
    running?.id ?? (await insertHandover(ctx, { ...role, role, reason: 'named', successor, shadowDays }))
  if (id === undefined) throw new Refusal('conflict', 'handover.runs_already')
  if (running) await saveChoice(ctx, id, { successor, shadowDays })
  tellAsked(ctx, { ...role, id }, successor)
  return id
}

/** Those around a role that somebody left choose who is asked to take it over; oneself is asked too. */
export async function chooseSuccessor(
  ctx: Ctx,
  wish: { readonly handover: string; readonly successor: string },
): Promise<void> {
  const handover = await handoverFor(ctx, 'choose', wish.handover)
  await checkSuccessor(ctx, wish.successor, handover.holder)
  await saveChoice(ctx, handover.id, { successor: wish.successor, shadowDays: handover.shadowDays })
  tellAsked(ctx, handover, wish.successor)
}

/** The holder of a role stays after all; who was named hears it. */
export async function withdrawHandover(ctx: Ctx, ref: RoleRef): Promise<void> {
  const running = await runningFor(ctx, ref)
  const own = running.find(({ holder }) => holder !== null && holder === ctx.actor.person)
  const handover = await handoverFor(ctx, 'withdraw', own?.id ?? '00000000-0000-0000-0000-000000000000')
  await endShadow(ctx, handover)
  await saveEnding(ctx, handover.id, 'dropped')
  const { successor, title } = handover
  ctx.tell('handover.withdrawn', {
    verb: 'Undo',
    ...factOf(handover),
    ...(successor !== null && { target: { kind: 'person', id: successor } }),
    data: { title },
  })
}

/** Takes back what ran for somebody who is there again. */
export async function dropHandover(ctx: Ctx, id: string): Promise<void> {
  const handover = await lockHandover(ctx, id)
  if (handover && standingOf(handover) !== 'shadow') await saveEnding(ctx, id, 'dropped')
}

function checked(wish: SuccessorWish): SuccessorWish {
  const { shadowDays } = wish
  if (!Number.isInteger(shadowDays) || shadowDays < 0 || shadowDays > shadow.most) {
    throw new Refusal('invalid', 'handover.days_wrong', { field: 'days', most: shadow.most })
  }
  return wish
}

async function checkSuccessor(ctx: Ctx, id: string, holder: string | null): Promise<void> {
  const [person] = await peopleWith(ctx, [id])
  if (!person || person.id === holder || !isSeenBy(ctx.actor, person)) {
    throw new Refusal('invalid', 'handover.successor_unknown', { field: 'successor' })
  }
}

function tellAsked(ctx: Ctx, handover: Pick<Handover, 'id' | 'areas' | 'title'>, successor: string): void {
  ctx.tell('handover.successor_asked', {
    verb: 'Invite',
    ...factOf(handover),
    target: { kind: 'person', id: successor },
    data: { title: handover.title },
  })
}
