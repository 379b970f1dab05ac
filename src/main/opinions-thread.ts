import { parentPort, workerData } from 'node:worker_threads'
import { opinionsOf, readVotes } from '@knooppunt/engine/opinions'

/** The thread in which the engine reads the votes of one conversation: `votes.csv`, and the numbers of statements taken away. */
const { votes, leftOut } = workerData as { readonly votes: string; readonly leftOut: readonly string[] }
const casts = readVotes(votes, new Set(leftOut))
parentPort?.postMessage({ casts, opinions: opinionsOf(casts) })
