import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { showOnOrganisations } from '../organisations/index.ts'
import { showOnProfiles } from '../people/index.ts'
import { api } from './api.ts'
import { showOnThings } from './beside.ts'
import { followUpJob } from './follow-up.ts'
import { indexPromises } from './index-promises.ts'
import { ledgerRoutes } from './ledger-routes.tsx'
import { makeRoutes } from './make-routes.tsx'
import { messages } from './messages/messages.ts'
import { promiseRoutes } from './promise-routes.tsx'
import { settleRoutes } from './settle-routes.tsx'
import { promiseRolesOf, promisesShownOf } from './shown-elsewhere.ts'
import { promiseThing } from './thing.ts'

export { acceptPromise, withdrawPromise } from './agree-promise.ts'
export { answerChange, askChange } from './change-promise.ts'
export { makePathAt as promisePathAt, pathOfLedger } from './ledgers.ts'
export { makePromise, type PromiseWish } from './make-promise.ts'
export { PromisesOfPlace } from './pages/PromisesOfPlace.tsx'
export { isRunning, pathOf as promisePath, type MadePromise } from './promise.ts'
export { promisesDue, promisesOf, ofPlace as promisesOfPlace, type PlacePromises } from './promises-of.ts'
export { keptOfPromises } from './queries/kept.ts'
export { passPromise } from './pass-promise.ts'
export { promisesWith, runningOf, runningOfNobody } from './queries/promises.ts'
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

function routes(app: FastifyInstance): void {
  showOnThings(app.house)
  showOnProfiles(app.house, 'promises', promiseRolesOf)
  showOnOrganisations(app.house, 'promises', promisesShownOf)
  ledgerRoutes(app)
  makeRoutes(app)
  promiseRoutes(app)
  settleRoutes(app)
}
