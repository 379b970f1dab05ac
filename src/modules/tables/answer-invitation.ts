import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { confirmByMail } from '../invitations/index.ts'
import type { Answer, DateAnswer, Guest, Way } from './guest.ts'
import { lockedTable } from './load-table.ts'
import { datesOf, saveDateAnswers } from './queries/dates.ts'
import { deleteGuest, guestsAt, saveAnswer } from './queries/guests.ts'
import { savePreparations } from './queries/preparations.ts'
import { guestRights } from './rights.ts'
import { factOf } from './table.ts'

export interface GuestAnswer {
  readonly table: string
  readonly guest: string
  /** Null: not said yet. */
  readonly answer: Answer | null
  /** What is said of moments that are offered; null: what was said before stays. */
  readonly dates: readonly (Omit<DateAnswer, 'guest'> & { readonly date: string })[] | null
  /** Question by question. */
  readonly prepared: readonly string[]
  readonly named: boolean
  readonly via: Way
}

/** What a guest says before the table: whether to come, on which moments, and how the questions are answered. */
export async function answerInvitation(ctx: Ctx, said: GuestAnswer): Promise<void> {
  const { table, guest } = await guestFor(ctx, 'answer', said)
  const answer = said.answer ?? guest.answer
  await saveAnswer(ctx, guest.id, { answer, preparedNamed: said.named })
  if (said.dates) {
    const offered = new Set((await datesOf(ctx, table.id)).map(({ id }) => id))
    await saveDateAnswers(
      ctx,
      guest.id,
      said.dates.filter(({ date }) => offered.has(date)),
    )
  }
  const bodies = table.script.questions.map((_, at) =>
    (said.prepared[at] ?? '').trim().slice(0, longestPrepared),
  )
  // Who types over does not see what was said before, and does not empty it.
  if (said.via !== 'paper' || bodies.some(Boolean)) {
    await savePreparations(ctx, { guest, bodies, via: said.via })
  }
  if (said.via === 'mail' && guest.person === ctx.actor.person) await confirmByMail(ctx, guest.person ?? '')
  ctx.tell('tables.guest_answered', {
    ...{ verb: answer === 'no' ? 'Reject' : 'Accept', ...factOf(table), circle: 'hidden' },
    ...{ target: { kind: 'guest', id: guest.id }, data: { title: table.title, answer } },
  })
}

export const longestPrepared = 1_000

/** Takes a guest off the list. */
export async function dropGuest(
  ctx: Ctx,
  ids: { readonly table: string; readonly guest: string },
): Promise<void> {
  const { table, guest } = await guestFor(ctx, 'drop', ids)
  await deleteGuest(ctx, guest.id)
  ctx.tell('tables.guest_dropped', {
    ...{ verb: 'Remove', ...factOf(table), circle: 'hidden', target: { kind: 'guest', id: guest.id } },
    data: { title: table.title },
  })
}

async function guestFor(
  ctx: Ctx,
  action: 'answer' | 'drop',
  ids: { readonly table: string; readonly guest: string },
) {
  const table = await lockedTable(ctx, ids.table)
  const guest: Guest | undefined = (await guestsAt(ctx, [table.id])).find(({ id }) => id === ids.guest)
  if (!guest) throw new Refusal('not_found', 'tables.guest_not_found')
  allow(guestRights, { actor: ctx.actor, action, thing: { table, guest } })
  return { table, guest }
}
