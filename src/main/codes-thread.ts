import { parentPort, workerData } from 'node:worker_threads'
import { findCodes, type Pixels } from '../platform/pictures/find-codes.ts'

/** The thread in which QR codes are found in one picture. */
parentPort?.postMessage(await findCodes(workerData as Pixels))
