import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { mostDates, type Answer, type Guest, type Signer } from './guest.ts'
import { tableFor } from './load-table.ts'
import { mailEverybody, mailGuests } from './mail-guests.ts'
import { datesOf, saveDates } from './queries/dates.ts'
import { guestsAt, saveAnswer } from './queries/guests.ts'
import { saveStart } from './queries/save.ts'
import { factOf } from './table.ts'

/** Offers moments among which the guests choose; those who were asked before hear of new ones. */
export async function offerDates(
  ctx: Ctx,
  signer: Signer,
  { id, moments }: { readonly id: string; readonly moments: readonly Date[] },
): Promise<void> {
  const table = await tableFor(ctx, 'choose_date', id)
  const times = [...new Set(moments.map(moment => moment.getTime()))].sort((one, other) => one - other)
  if (times.length === 0) throw new Refusal('invalid', 'tables.dates_missing', { field: 'moments' })
  if (times.length > mostDates)
    throw new Refusal('invalid', 'tables.too_many_dates', { field: 'moments', most: mostDates })
  if (times.some(time => time <= ctx.now.getTime()))
    throw new Refusal('invalid', 'tables.date_past', { field: 'moments' })
  const before = new Set((await datesOf(ctx, id)).map(({ startsAt }) => startsAt.getTime()))
  await saveDates(
    ctx,
    id,
    times.map(time => new Date(time)),
  )
  ctx.tell('tables.dates_offered', {
    ...{ verb: 'Question', ...factOf(table), circle: 'hidden', data: { title: table.title } },
  })
  if (times.every(time => before.has(time))) return
  await mailGuests(ctx, signer, { table, guests: await guestsAt(ctx, [id]), about: 'poll' })
}

/** Chooses one of the moments that are offered: what guests said of it is their answer, and everybody's calendar gets it. */
export async function chooseDate(
  ctx: Ctx,
  signer: Signer,
  { id, date }: { readonly id: string; readonly date: string },
): Promise<void> {
  const table = await tableFor(ctx, 'choose_date', id)
  const chosen = (await datesOf(ctx, id)).find(one => one.id === date)
  if (!chosen) throw new Refusal('not_found', 'tables.date_not_found')
  const { startsAt } = chosen
  await saveStart(ctx, id, startsAt)
  const guests = await guestsAt(ctx, [id])
  const said = new Map(chosen.answers.map(({ guest, answer }) => [guest, answer]))
  const answered: Guest[] = []
  for (const guest of guests) answered.push(await takeAnswer(ctx, guest, said.get(guest.id)))
  const now = { ...table, startsAt, sequence: table.sequence + 1 }
  ctx.tell('tables.date_chosen', {
    ...{ verb: 'Update', ...factOf(table), data: { title: table.title, at: startsAt.toISOString() } },
  })
  await mailEverybody(ctx, signer, { table: now, guests: answered, about: 'date' })
}

async function takeAnswer(ctx: Ctx, guest: Guest, said: Answer | undefined): Promise<Guest> {
  if (said === undefined) return guest
  await saveAnswer(ctx, guest.id, { answer: said, preparedNamed: guest.preparedNamed })
  return { ...guest, answer: said }
}
