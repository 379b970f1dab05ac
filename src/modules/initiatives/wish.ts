import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { areasAround } from '../places/index.ts'
import type { Initiative, Party, Rein, Want } from './initiative.ts'

type Told = Pick<Initiative, 'summary' | 'story' | 'phase' | 'themes' | 'point' | 'circle' | 'links'>

/** What is told about an initiative when it begins or changes. Whatever is left out is empty. */
export interface InitiativeWish extends Partial<Told> {
  readonly title: string
  /** Codes; at least one. */
  readonly places: readonly string[]
  readonly wants?: readonly Want[]
  /** Left out: the usual division, see `usualReins`. */
  readonly reins?: readonly Rein[]
  readonly parties?: readonly Party[]
}

/** The codes of these places and of everything around them; refuses a place nobody knows. */
export async function areasOf(reader: Pick<Reader, 'db'>, codes: readonly string[]): Promise<string[]> {
  const areas = await areasAround(reader, codes)
  if (!areas) throw new Refusal('invalid', 'initiatives.place_unknown', { field: 'places' })
  return areas
}
