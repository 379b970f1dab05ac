import type { Network } from './network.ts'

/** For which organisation each node of a network speaks. */
export interface Organisations {
  /** Ids of organisation nodes, or names as the nodes give them. */
  readonly names: readonly string[]
  /** Of each node its place in `names`; -1 for none. */
  readonly of: Int32Array
  /** Whether the node is a person. */
  readonly isPerson: Uint8Array
}

/**
 * An organisation speaks for itself, another node for the `organisation` it has; a person without one for the
 * organisation it is tied to, when that is exactly one. A node is a person by its kind, or when it has an organisation and no kind.
 */
export function organisationsOf({ nodes, around: { start, neighbour } }: Network): Organisations {
  const numbers = new Map<string, number>()
  const named = new Map(
    nodes
      .filter(({ kind, label }) => kind === 'organisation' && label !== '')
      .map(({ id, label }) => [label, id]),
  )
  const ids = new Set(nodes.map(({ id }) => id))
  const numberOf = (name: string) => {
    const id = ids.has(name) ? name : (named.get(name) ?? name)
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  }
  const isPerson = Uint8Array.from(nodes, ({ kind, organisation }) =>
    kind === 'person' || (kind === '' && organisation !== '') ? 1 : 0,
  )
  const of = Int32Array.from(nodes, ({ id, kind, organisation }) => {
    if (kind === 'organisation') return numberOf(id)
    return organisation === '' ? -1 : numberOf(organisation)
  })
  const adopted = of.map((own, node) => (own < 0 && isPerson[node] === 1 ? onlyOrganisation(node) : own))
  return { names: [...numbers.keys()], of: adopted, isPerson }

  function onlyOrganisation(node: number): number {
    let found = -1
    for (const other of neighbour.subarray(start[node], start[node + 1])) {
      if (nodes[other]?.kind !== 'organisation') continue
      if (found >= 0) return -1
      found = of[other] as number
    }
    return found
  }
}
