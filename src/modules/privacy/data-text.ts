import type { KeptValue } from '../../platform/db/kept.ts'
import { drives, strengthCodes, type Drive, type Strength } from '../people/index.ts'
import type { OwnData } from './own-data.ts'

/** How a value is to be shown. */
export type Shown =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'moment' | 'day'; readonly at: Date }
  | { readonly as: 'word'; readonly word: Word }
  | { readonly as: 'places' | 'languages'; readonly codes: readonly string[] }
  | { readonly as: 'strengths'; readonly codes: readonly Strength[] }
  | { readonly as: 'drives'; readonly codes: readonly Drive[] }

/** Values that are codes in the database and words on the page. */
export const words = [
  ...(['yes', 'no', 'public', 'members', 'hidden', 'daily', 'weekly', 'never'] as const),
  ...(['at_once', 'follow', 'mute'] as const),
  ...(['connector', 'moderator', 'operator', 'terms', 'mail', 'contact'] as const),
  ...(['keep', 'hide', 'suspend', 'restore'] as const),
  ...(['kind', 'privacy', 'true', 'advert', 'unlawful', 'fitting'] as const),
] as const
type Word = (typeof words)[number]

const coded = new Set(['circle', 'bundle', 'role', 'purpose', 'action', 'rule', 'choice'])
const places = new Set(['places', 'place'])
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const day = /^\d{4}-\d\d-\d\d$/

/** Null when there is nothing to show. */
export function shownOf(column: string, value: KeptValue | undefined): Shown | null {
  if (typeof value === 'boolean') return { as: 'word', word: value ? 'yes' : 'no' }
  const texts = textsIn(value ?? '').filter(text => text !== '')
  if (texts.length === 0) return null
  if (places.has(column)) return { as: 'places', codes: texts }
  if (column === 'languages') return { as: 'languages', codes: texts }
  if (column === 'strength_codes') return { as: 'strengths', codes: among(strengthCodes, texts) }
  if (column === 'drives') return { as: 'drives', codes: among(drives, texts) }
  return typeof value === 'string' ? textOf(column, value) : { as: 'text', text: texts.join(', ') }
}

function textOf(column: string, text: string): Shown {
  const word = coded.has(column) ? words.find(one => one === text) : undefined
  if (word !== undefined) return { as: 'word', word }
  if (column.endsWith('_day') && day.test(text)) return { as: 'day', at: new Date(text) }
  if (/(^at|_at|^since|^until)$/.test(column) && moment.test(text))
    return { as: 'moment', at: new Date(text) }
  return { as: 'text', text }
}

/** Codes of all places that the page names. */
export function placeCodesIn(data: readonly OwnData[]): string[] {
  return data.flatMap(({ rows }) =>
    rows.flatMap(row =>
      Object.entries(row).flatMap(([name, value]) => (places.has(name) ? textsIn(value) : [])),
    ),
  )
}

function textsIn(value: KeptValue): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

function among<C extends string>(known: readonly C[], texts: readonly string[]): C[] {
  return known.filter(code => texts.includes(code))
}
