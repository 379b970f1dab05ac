import { BadInput } from '../bad-input.ts'
import { readColumns } from './read-columns.ts'

/** One line of a file of ties. */
export interface Tie {
  readonly source: string
  readonly target: string
  /** How strong, 0 or more; 1 when the file does not say. */
  readonly weight: number
  /** What kind of tie, as written; empty when the file does not say. */
  readonly kind: string
  /** Since when, as written; empty when the file does not say. */
  readonly since: string
}

/**
 * Reads ties from `source,target[,weight][,kind][,since]` with a header.
 *
 * The columns stand in any order and in any case; other columns are passed over. Fields are separated by `,` (or by `;`
 * or a tab when the header is) and may be quoted as in RFC 4180. Spaces around a field are left out. Ids are texts:
 * `7` and `07` are two nodes. An empty weight is 1.
 *
 * Cost: linear in the length of `text`.
 * @throws {BadInput} with the line: no header, a missing or doubled column, an empty end, a weight that is no number of 0 or more.
 * @example readTies('source,target,weight\nAnna,Bram,2').length // 1
 */
export function readTies(text: string): Tie[] {
  const ties: Tie[] = []
  const columns = { needed: ['source', 'target'], optional: ['weight', 'kind', 'since'] }
  for (const { line, field } of readColumns(text, columns)) {
    const source = field('source')
    const target = field('target')
    if (source === '' || target === '')
      throw new BadInput(`The ${source === '' ? 'source' : 'target'} of this tie is empty.`, line)
    ties.push({
      source,
      target,
      weight: weightOf(field('weight'), line),
      kind: field('kind'),
      since: field('since'),
    })
  }
  return ties
}

function weightOf(text: string, line: number): number {
  if (text === '') return 1
  const weight = Number(text)
  if (!Number.isFinite(weight) || weight < 0)
    throw new BadInput(`The weight "${text}" is not a number of 0 or more.`, line)
  return weight
}
