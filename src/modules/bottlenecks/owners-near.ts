import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsIn, type Organisation } from '../organisations/index.ts'

const read = 200
const most = 60

/** Organisations whose rule it may be: first the municipality, then those of the place and around it, then those further on. */
export async function ownersNear(reader: Reader, areas: readonly string[]): Promise<Organisation[]> {
  const widest = areas.at(-1)
  if (widest === undefined) return []
  const found = await organisationsIn(reader, { areas: [widest], limit: read })
  const far = ({ kind, places }: Organisation) =>
    kind === 'municipality' ? 0 : places.some(place => areas.includes(place)) ? 1 : 2
  return found.toSorted((one, other) => far(one) - far(other)).slice(0, most)
}
