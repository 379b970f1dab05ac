import { BadInput } from '../bad-input.ts'
import { readColumns } from './read-columns.ts'

/** What is known of a node; an empty text where the file does not say. */
export interface NetworkNode {
  readonly id: string
  /** `person`, `organisation`, `initiative`, a domain such as `care`: any word. */
  readonly kind: string
  readonly label: string
  /** The id or name of the organisation it belongs to. */
  readonly organisation: string
}

/**
 * Reads nodes from `id[,kind][,label][,organisation]` with a header, by the rules of `readTies`.
 *
 * Cost: linear in the length of `text`.
 * @throws {BadInput} with the line: no header, a missing or doubled column, an empty id, an id that stands there twice.
 * @example readNodes('id,kind\nAnna,person')[0]?.kind // 'person'
 */
export function readNodes(text: string): NetworkNode[] {
  const lines = new Map<string, number>()
  const nodes: NetworkNode[] = []
  const columns = { needed: ['id'], optional: ['kind', 'label', 'organisation'] }
  for (const { line, field } of readColumns(text, columns)) {
    const id = field('id')
    if (id === '') throw new BadInput('The id of this node is empty.', line)
    const before = lines.get(id)
    if (before !== undefined) throw new BadInput(`The node "${id}" stands already on line ${before}.`, line)
    lines.set(id, line)
    nodes.push({ id, kind: field('kind'), label: field('label'), organisation: field('organisation') })
  }
  return nodes
}
