import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { opinionsOf, readVotes, type Casts, type Opinions } from '@knooppunt/engine/opinions'

/** What the engine is given: the text of `votes.csv`, and the numbers of the statements that were taken away. */
export interface Votes {
  readonly votes: string
  readonly leftOut: readonly string[]
}

export interface Thought {
  readonly casts: Casts
  readonly opinions: Opinions
}

/** Where the build puts `src/main/opinions-thread.ts`; from source there is none. */
const thread = new URL('./opinions-thread.js', import.meta.url)

/** Runs the engine in a thread of its own, so that votes are taken meanwhile; from source in this one. */
export async function thinkApart(given: Votes): Promise<Thought> {
  if (!existsSync(thread)) return think(given)
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: given })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`The thread for opinions ended with ${code}`)))
  })
}

/** The same in this thread. */
export function think({ votes, leftOut }: Votes): Thought {
  const casts = readVotes(votes, new Set(leftOut))
  return { casts, opinions: opinionsOf(casts) }
}
