import type { Reader } from '../../platform/ctx/ctx.ts'
import { initiativesWith, pathOf as initiativePath } from '../initiatives/index.ts'
import { organisationPath, organisationsWith } from '../organisations/index.ts'
import { fewestCounted } from './bottleneck.ts'
import type { Hit } from './hit.ts'

/** Who is hit by one bottleneck, as its page and the lists tell it. */
export interface GatheredHits {
  /** Organisations and initiatives that the reader may see. */
  readonly named: readonly {
    readonly id: string
    readonly kind: 'organisation' | 'initiative'
    readonly name: string
    readonly path: string
    readonly sentence: string
  }[]
  /** How many people; null when they are too few to be counted, but there are some. */
  readonly people: number | null
  /** What people said, without who they are. */
  readonly sentences: readonly string[]
}

export const nobodyHit: GatheredHits = { named: [], people: 0, sentences: [] }

export async function gatherHits(reader: Reader, hits: readonly Hit[]): Promise<GatheredHits> {
  const [only] = hits
  return (only && (await gatherByBottleneck(reader, hits)).get(only.bottleneck)) ?? nobodyHit
}

/** The same for several bottlenecks, in two queries. */
export async function gatherByBottleneck(
  reader: Reader,
  hits: readonly Hit[],
): Promise<ReadonlyMap<string, GatheredHits>> {
  const names = await namesOf(reader, hits)
  return new Map(
    [...Map.groupBy(hits, ({ bottleneck }) => bottleneck)].map(([bottleneck, those]) => {
      const persons = those.filter(({ person }) => person !== null)
      const named = those.flatMap(({ organisation, initiative, sentence }) => {
        const found = names.get(organisation ?? initiative ?? '')
        return found ? [{ ...found, sentence }] : []
      })
      const isCounted = persons.length === 0 || persons.length >= fewestCounted
      const sentences = persons.map(({ sentence }) => sentence).filter(sentence => sentence !== '')
      return [bottleneck, { named, people: isCounted ? persons.length : null, sentences }]
    }),
  )
}

async function namesOf(reader: Reader, hits: readonly Hit[]) {
  const organisations = [...new Set(hits.flatMap(({ organisation }) => organisation ?? []))]
  const initiatives = [...new Set(hits.flatMap(({ initiative }) => initiative ?? []))]
  const found = [
    ...(await organisationsWith(reader, organisations)).map(one => ({
      ...{ id: one.id, kind: 'organisation' as const, name: one.name, path: organisationPath(one) },
    })),
    ...(await initiativesWith(reader, initiatives)).map(one => ({
      ...{ id: one.id, kind: 'initiative' as const, name: one.title, path: initiativePath(one) },
    })),
  ]
  return new Map(found.map(one => [one.id, one]))
}
