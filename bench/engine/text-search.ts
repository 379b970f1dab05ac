import { loadTsx } from '../../src/testing/tsx-hook.ts'
import { type Judged, readJudged } from './text-judgements.ts'
import { type Engine, peers } from './text-peers.ts'
import { ndcg, recall } from './text-ranking.ts'

/** How well an engine finds what is judged: means over all queries of one half, 0 to 1. */
export type Quality = {
  readonly name: string
  readonly settings: string
  readonly ndcg: number
  readonly recall: number
}

/** Every engine with its best settings on the tuning half, measured on the held-out half, ours first; `kind` narrows it down. */
export async function searchQuality(stopWords: ReadonlySet<string>): Promise<Quality[][]> {
  loadTsx()
  const { knooppunt, onDatabase, postgresDutch } = await import('./text-databases.ts')
  const { projects, judged } = readJudged()
  return onDatabase(async db => {
    const engines = [
      await knooppunt(db, projects),
      ...(await postgresDutch(db, projects)),
      ...(await Promise.all(peers(projects, stopWords))),
    ]
    const best = new Map<string, { engine: Engine; tuned: number }>()
    for (const engine of engines) {
      const { ndcg: tuned } = await qualityOf(
        engine,
        judged.filter(({ half }) => half === 'tune'),
      )
      if (tuned > (best.get(engine.name)?.tuned ?? -1)) best.set(engine.name, { engine, tuned })
    }
    const held = judged.filter(({ half }) => half === 'held')
    const kinds = [undefined, ...new Set(held.map(({ kind }) => kind))]
    const tables: Quality[][] = []
    for (const kind of kinds) {
      const asked = held.filter(one => kind === undefined || one.kind === kind)
      const rows: Quality[] = []
      for (const { engine } of best.values()) rows.push(await qualityOf(engine, asked))
      tables.push(rows)
    }
    return tables
  })
}

async function qualityOf(engine: Engine, judged: readonly Judged[]): Promise<Quality> {
  let gains = 0
  let hits = 0
  for (const { query, grades, self } of judged) {
    const found = (await engine.find(query)).filter(id => id !== self)
    gains += ndcg(found, grades)
    hits += recall(found, grades)
  }
  return {
    name: engine.name,
    settings: engine.settings,
    ndcg: gains / judged.length,
    recall: hits / judged.length,
  }
}
