import type { FastifyInstance } from 'fastify'
import { showOnOrganisations } from '../organisations/index.ts'
import { showOnProfiles } from '../people/index.ts'
import { answerRoutes } from './answer-routes.ts'
import { showOnThings } from './beside.ts'
import { ledgerRoutes } from './ledger-routes.tsx'
import { makeRoutes } from './make-routes.tsx'
import { promiseRoutes } from './promise-routes.tsx'
import { settleRoutes } from './settle-routes.tsx'
import { promiseRolesOf, promisesShownOf } from './shown-elsewhere.ts'

export function routes(app: FastifyInstance): void {
  showOnThings(app.house)
  showOnProfiles(app.house, 'promises', promiseRolesOf)
  showOnOrganisations(app.house, 'promises', promisesShownOf)
  ledgerRoutes(app)
  makeRoutes(app)
  promiseRoutes(app)
  answerRoutes(app)
  settleRoutes(app)
}
