import type { Reader } from '../../platform/ctx/ctx.ts'
import { findDocuments, type Hit, type SearchKind } from '../search/index.ts'
import { tellingWords } from './telling-words.ts'

/** What a question is about, and where; a text that is still being typed will do. */
export interface About {
  /** The question itself, when it is there already: it is not like itself. */
  readonly id: string
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
  const words = tellingWords(text)
  const found: Hit[] = []
  for (const kind of kinds) {
    const here = await find(reader, { text: words, kinds: [kind], scope: widest(areas), limit: near })
    found.push(...here)
    if (here.length >= enoughNear) continue
    const known = new Set(here.map(({ id }) => id))
    const there = await find(reader, { text: words, kinds: [kind], limit: far })
    found.push(...there.filter(({ id }) => !known.has(id)))
  }
  return found.filter(({ id }) => id !== own)
}

async function find(reader: Reader, wish: Parameters<typeof findDocuments>[1]): Promise<Hit[]> {
  const { hits } = await findDocuments(reader, wish)
  return hits.filter(({ share }) => share >= leastShare)
}

/** The municipalities; for a place that lies in none, its own codes; everywhere when no place was said. */
function widest(areas: readonly string[]): readonly string[] | undefined {
  if (areas.length === 0) return undefined
  const municipalities = areas.filter(area => area.startsWith('GM'))
  return municipalities.length > 0 ? municipalities : areas
}
