import { setTimeout as delay } from 'node:timers/promises'
import { catchUp, type Consumer } from '../platform/activities/consume.ts'
import { workOn } from '../platform/jobs/boss.ts'
import type { Installation } from './installation.ts'
import type { Log } from './log.ts'
import { modules } from './modules.ts'

const pause = 2000
/** Between two hearings of one consumer: what is told meanwhile is one batch. */
const breath = 500
const pauseAfterFailure = 10_000

export interface Worker {
  /** Something was told: consumers should look. */
  wake(): void
  stop(): Promise<void>
}

/** Runs the jobs and lets each consumer hear the facts, at once when woken and every two seconds otherwise. */
export async function startWorker(installation: Installation, log: Log): Promise<Worker> {
  await workOn(installation.boss, installation.jobs)
  const consumers = modules.flatMap(module => module.consumers ?? [])
  const loops = consumers.map(consumer => keepHearing(installation, consumer, log))
  return {
    wake: () => loops.forEach(loop => loop.wake()),
    stop: async () => void (await Promise.all(loops.map(loop => loop.stop()))),
  }
}

function keepHearing({ house }: Installation, consumer: Consumer, log: Log): Worker {
  const stop = new AbortController()
  let told = 0
  let wake: () => void = () => undefined
  const rest = (milliseconds: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const hear = async () => {
    try {
      await catchUp(house, consumer)
      return pause
    } catch (error) {
      log.pino.error({ err: error, consumer: consumer.name }, 'a consumer could not hear; it tries again')
      return pauseAfterFailure
    }
  }
  const done = (async () => {
    while (!stop.signal.aborted) {
      const heard = told
      const wait = await hear()
      await delay(breath)
      if (told === heard) await rest(wait)
    }
  })()
  return {
    wake: () => {
      told += 1
      wake()
    },
    stop: async () => {
      stop.abort()
      wake()
      await done
    },
  }
}
