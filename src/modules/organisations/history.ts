import type { Mandate } from './mandate.ts'
import type { Closure } from './queries/closures.ts'
import type { HeldPosition } from './queries/positions.ts'
import type { Succession } from './queries/successions.ts'

/** What happened at an organisation on a day, as its history tells it. */
export type HistoryEvent = { readonly day: string } & (
  | { readonly what: 'made' | 'reopened'; readonly name: string }
  | { readonly what: 'began'; readonly position: HeldPosition; readonly at: string | undefined }
  | { readonly what: 'ended'; readonly position: HeldPosition; readonly next: string | undefined }
  | { readonly what: 'mandate' | 'mandate_ended'; readonly mandate: Mandate }
  | { readonly what: 'merged'; readonly other: string }
  | { readonly what: 'closed'; readonly name: string; readonly sentence: string }
)

/** The beginnings and ends of positions; `namesBefore` are those of organisations that became this one. */
export function eventsOfPositions(
  positions: readonly HeldPosition[],
  successions: readonly Succession[],
  { today, namesBefore }: { today: string; namesBefore: ReadonlyMap<string, string> },
): HistoryEvent[] {
  return positions
    .filter(({ from }) => from <= today)
    .flatMap(position => {
      const at = namesBefore.get(position.cameFrom ?? '')
      const began: HistoryEvent = { day: position.from, what: 'began', position, at }
      if (position.until === null || position.until >= today) return [began]
      const next = successions.find(one => one.position === position.id && one.accepted)?.person
      return [began, { day: position.until, what: 'ended', position, next }]
    })
}

export function eventsOfMandates(mandates: readonly Mandate[], today: string): HistoryEvent[] {
  return mandates
    .filter(({ from }) => from <= today)
    .flatMap(mandate => {
      const given: HistoryEvent = { day: mandate.from, what: 'mandate', mandate }
      const last = mandate.endedOn ?? mandate.until
      const isOver = mandate.endedOn !== null || (last !== null && last < today)
      return isOver && last !== null ? [given, { day: last, what: 'mandate_ended', mandate }] : [given]
    })
}

export function eventsOfClosures(
  closures: readonly Closure[],
  name: string,
  dayOf: (moment: Date) => string,
): HistoryEvent[] {
  return closures.flatMap(({ sentence, lastDay, doneAt, reopenedAt }): HistoryEvent[] => [
    ...(doneAt === null ? [] : [{ day: lastDay, what: 'closed', name, sentence } as const]),
    ...(reopenedAt === null || doneAt === null
      ? []
      : [{ day: dayOf(reopenedAt), what: 'reopened', name } as const]),
  ])
}
