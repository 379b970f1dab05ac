import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { findCodes, type FoundCode, type Pixels } from './find-codes.ts'

/** Where the build puts `src/main/codes-thread.ts`; from source there is none. */
const thread = new URL('./codes-thread.js', import.meta.url)

/** Finds QR codes in a thread of its own, so that requests are answered meanwhile; from source in this one. Takes the pixels along. */
export async function findCodesApart(pixels: Pixels): Promise<FoundCode[]> {
  if (!existsSync(thread)) return findCodes(pixels)
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: pixels, transferList: [pixels.data.buffer] })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`The thread for QR codes ended with ${code}`)))
  })
}
