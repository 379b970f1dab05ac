import type { Outside } from '../../platform/ctx/transact.ts'
import type { GuestAnswer } from './answer-invitation.ts'
import { fetchCalendar } from './fetch-calendar.ts'
import type { Answer, Guest } from './guest.ts'
import { busyIn } from './read-calendar.ts'
import type { ShownTable } from './show-table.ts'

interface Asked {
  readonly shown: Pick<ShownTable, 'dates' | 'table'>
  readonly guest: Pick<Guest, 'id'>
  /** The address that was typed, to be read now and kept nowhere; null when it was not asked. */
  readonly calendar: string | null
  readonly typed: readonly { readonly date: string; readonly answer: Answer }[]
}

/** What the guest says of each moment; with a calendar, no where it is busy. */
export async function datesFromCalendar(
  outside: Outside,
  { shown, guest, calendar, typed }: Asked,
): Promise<GuestAnswer['dates']> {
  const { dates, table } = shown
  const spans = dates.map(({ startsAt }) => ({
    from: startsAt,
    until: new Date(startsAt.getTime() + table.minutes * 60_000),
  }))
  const busy =
    calendar === null || dates.length === 0 ? [] : busyIn(await fetchCalendar(calendar, outside), spans)
  return dates.flatMap(({ id, answers }, at) => {
    if (busy[at]) return [{ date: id, answer: 'no' as const, fromCalendar: true }]
    const said = typed.find(one => one.date === id)
    if (!said) return []
    const before = answers.find(one => one.guest === guest.id)
    const fromCalendar = before !== undefined && before.fromCalendar && before.answer === said.answer
    return [{ ...said, fromCalendar }]
  })
}
