import type { Form } from '../../../platform/http/form.ts'
import { tablePath, type Table } from '../../tables/index.ts'
import type { Board } from '../board.ts'
import type { Seat } from '../sitting.ts'

/** Of the form whose ticks stand at the quotes. */
export const gatherFormId = 'gather'

export interface Desk {
  readonly board: Board
  readonly seats: readonly Seat[]
  /** Whether the reader hosts, and does not only take notes. */
  readonly isHost: boolean
  /** Id of the quote that may be typed here. */
  readonly freshId: string
  readonly wrong?: WrongForm | undefined
}

/** What was sent from the desk and is not right. */
export interface WrongForm {
  /** The end of the path that it was sent to. */
  readonly deed: string
  /** Id of the quote or signpost that it is about; empty when it is about none. */
  readonly of: string
  readonly form: Form
}

export function deskPath(table: Pick<Table, 'slug'>): string {
  return `${tablePath(table)}/live`
}

/** Where cards are typed over. */
export function cardsPath(
  table: Pick<Table, 'slug'>,
  asked: Readonly<Record<string, string | number>> = {},
): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([key, value]) => (value ? [[key, `${value}`]] : [])),
  )
  return `${deskPath(table)}/inlezen${query.size === 0 ? '' : `?${query}`}`
}
