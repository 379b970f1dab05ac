import type { Phase } from '../initiatives/index.ts'
import type { Mapping } from './fields.ts'

export type ImportState = 'mapping' | 'checking' | 'ready' | 'saving' | 'saved' | 'undone' | 'failed'

export const verdicts = ['new', 'known', 'doubtful', 'wrong'] as const
/** What will happen to a row: it is added, it is there already, somebody should look, it cannot be added. */
export type Verdict = (typeof verdicts)[number]

export interface Import {
  readonly id: string
  readonly fileName: string
  readonly fileHash: string
  /** Code of the place everything comes in that names no place. */
  readonly place: string
  readonly state: ImportState
  readonly header: readonly string[]
  readonly mapping: Mapping
  /** The phase of rows that tell none. */
  readonly phase: Phase
  readonly rowsTotal: number
  readonly rowsDone: number
  /** How many initiatives it added. */
  readonly added: number
  /** Key of the sentence that says why it failed. */
  readonly problem: string | null
  readonly byPerson: string | null
  readonly startedAt: Date
  readonly savedAt: Date | null
  readonly undoneAt: Date | null
}

/** A reason or a remark; the sentence is `imports.why.<code>`, filled with the rest. */
export interface Why {
  readonly code: WhyCode
  /** The column it is about. */
  readonly column?: string
  /** The text it is about. */
  readonly text?: string
  /** Another row of the same file, by its number. */
  readonly row?: number
}

/** What is wrong with a cell. */
export const faultCodes = [
  'title_missing',
  'title_long',
  'phase_unknown',
  'place_elsewhere',
  'place_code_unknown',
  'coordinate_wrong',
  'coordinate_half',
  'coordinate_abroad',
  'link_wrong',
] as const

/** What was done differently from what the cell says; the row can be added. */
export const remarkCodes = [
  'theme_unknown',
  'place_unknown',
  'organisation_unknown',
  'summary_long',
  'year_unread',
] as const

/** Why it is there already, or might be. */
export const likenessCodes = [
  'same_key',
  'same_as_row',
  'repeat_of_row',
  'same_title',
  'same_title_row',
  'same_number',
  'same_number_row',
  'removed_before',
  'skipped_before',
  'looks_like',
  'looks_like_row',
] as const

export type WhyCode =
  (typeof faultCodes)[number] | (typeof remarkCodes)[number] | (typeof likenessCodes)[number]

export function pathOf({ id }: Pick<Import, 'id'>): string {
  return `/import/${id}`
}

export const rowsAtMost = 50_000
