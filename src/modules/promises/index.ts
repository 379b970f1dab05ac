import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { followUpJob } from './follow-up.ts'
import { indexPromises } from './index-promises.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.ts'
import { promiseThing } from './thing.ts'

export { acceptPromise, withdrawPromise } from './agree-promise.ts'
export { answerChange, askChange } from './change-promise.ts'
export { followPromise } from './follow-promise.ts'
export { makePromise } from './make-promise.ts'
export type { PromiseWish } from './promise-wish.ts'
export { PromisesOfPlace } from './pages/PromisesOfPlace.tsx'
export { pathOf as promisePath, type MadePromise } from './promise.ts'
export { promisesDue, promisesOf, ofPlace as promisesOfPlace, type PlacePromises } from './promises-of.ts'
export { keptOfPromises } from './queries/kept.ts'
export { passPromise } from './pass-promise.ts'
export { countsIn as countPromises } from './queries/ledger.ts'
export { promisesFrom, promisesWith, runningOf, runningOfNobody } from './queries/promises.ts'
export { breakPromise, keepPromise, tellLesson } from './settle-promise.ts'
export { datesOf as datesOfPromises } from './shown-elsewhere.ts'
export { stillAsked as stillAskedPromises } from './still-asked.ts'
export { whoHears as whoHearsOfPromises } from './who-hears.ts'

export const promises: Module = {
  name: 'promises',
  messages,
  routes,
  api,
  jobs: house => [followUpJob(house)],
  things: [promiseThing],
  consumers: [indexPromises],
}
