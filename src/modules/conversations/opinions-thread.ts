import { constants, platform, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { findOutcome, type Known } from './find-outcome.ts'

/** The thread in which the outcome of one conversation is found, after all who vote meanwhile. */
// On Linux a priority is of one thread. Elsewhere it is of the whole process, which has votes to take.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_LOW)
parentPort?.postMessage(findOutcome(workerData as Known))
