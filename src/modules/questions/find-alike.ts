import type { Reader } from '../../platform/ctx/ctx.ts'
import { findOfEachKind, understand, type Hit, type SearchKind } from '../search/index.ts'
import { tellingWords } from './telling-words.ts'

/** What a question is about, and where; a text that is still being typed will do. */
export interface About {
  /** The question itself, when it is there already: it is not like itself. */
  readonly id: string
  /** The question on the first line, what explains it below. */
  readonly text: string
  readonly areas: readonly string[]
}

const kinds: readonly SearchKind[] = ['question', 'initiative', 'organisation', 'person']
const near = 25
const far = 10
const enoughNear = 5
const leastShare = 0.2

/** Questions, initiatives, organisations and people that are about the same, in the municipality and else anywhere. */
export async function findAlike(reader: Reader, { id: own, text, areas }: About): Promise<Hit[]> {
  const understood = await understand(reader, tellingWords(text))
  const find = async (wish: Parameters<typeof findOfEachKind>[2]) => {
    const hits = await findOfEachKind(reader, understood, wish)
    return hits.filter(({ share }) => share >= leastShare)
  }
  const scope = widest(areas)
  const here = await find({ kinds, scope, limit: near })
  const few = kinds.filter(kind => here.filter(hit => hit.kind === kind).length < enoughNear)
  const there = scope ? await find({ kinds: few, limit: far }) : []
  const known = new Set(here.map(({ kind, id }) => `${kind} ${id}`))
  return [...here, ...there.filter(({ kind, id }) => !known.has(`${kind} ${id}`))].filter(
    ({ id }) => id !== own,
  )
}

/** The municipalities; for a place that lies in none, its own codes; everywhere when no place was said. */
function widest(areas: readonly string[]): readonly string[] | undefined {
  if (areas.length === 0) return undefined
  const municipalities = areas.filter(area => area.startsWith('GM'))
  return municipalities.length > 0 ? municipalities : areas
}
