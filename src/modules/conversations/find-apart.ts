import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { findOutcome, type Found, type Known } from './find-outcome.ts'

/** Where the build puts the thread; from source there is none. */
const thread = new URL('./opinions-thread.js', import.meta.url)

/** Finds the outcome in a thread of its own, so that votes are taken meanwhile; from source in this one. */
export async function findApart(known: Known): Promise<Found> {
  if (!existsSync(thread)) return findOutcome(known)
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: known })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`The thread for opinions ended with ${code}`)))
  })
}
