import { away } from '../../platform/activities/move.ts'
import type { Table } from '../tables/index.ts'

/** For how long after the end one may correct one's own words, and the writers the text. */
export const correctionDays = 3

const day = 86_400_000 // ms

/** What the writers add to what a table itself yields. */
export interface Report {
  readonly table: string
  /** Safe HTML, made here from the shared text. */
  readonly body: string
  /** Goes up with every change of the text. */
  readonly version: number
  /** When all who were there, and all who could not come, were told of it. */
  readonly mailedAt: Date | null
  readonly finalAt: Date | null
  readonly lookedBackAt: Date | null
  /** The next table before which was looked back. */
  readonly lookedBackFor: string | null
}

/** A table that has its report, or gets it. */
export type Reported = Pick<Table, 'state' | 'endedAt'>

export function reportPath({ slug }: Pick<Table, 'slug'>): string {
  return `/tafels/${slug}/verslag`
}

/** Until when it may be corrected; null as long as the table did not end. */
export function correctableUntil({ endedAt }: Reported): Date | null {
  return endedAt && new Date(endedAt.getTime() + correctionDays * day)
}

/** Whether nobody changes it any more. */
export function isFinal(table: Reported, now: Date): boolean {
  const until = correctableUntil(table)
  return until !== null && until <= now
}

/** The text of a report as it stands in the log: only its own pages follow it. */
export function textKey(table: string): string {
  return `${table}:text`
}

/** What is told of the report of a table is told where the table is. */
export function tableFact({ id, areas, circle, hiddenAt }: Table) {
  return { object: { kind: 'table', id }, areas, circle: hiddenAt === null ? circle : away }
}
