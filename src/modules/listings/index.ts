import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { ageListingsJob } from './age-listings.ts'
import { askWeeklyJob } from './ask-weekly.ts'
import { closeAnswered } from './close-checks.ts'
import { linkRoutes } from './link-routes.tsx'
import { listingRoutes } from './listing-routes.tsx'
import { manageRoutes } from './manage-routes.tsx'
import { messages } from './messages/messages.ts'

export { confirmedShareIn, type ConfirmedShare } from './confirmed-share.ts'
export { ConfirmedSentence } from './pages/ConfirmedSentence.tsx'
export { keptOfListings } from './queries/kept.ts'
export { vouchFor } from './remark-on-listing.ts'
export { whoHears as whoHearsOfListings } from './who-hears.ts'

export const listings: Module = {
  name: 'listings',
  messages,
  routes,
  jobs: house => [ageListingsJob(house), askWeeklyJob(house)],
  consumers: [closeAnswered],
}

function routes(app: FastifyInstance): void {
  linkRoutes(app)
  listingRoutes(app)
  manageRoutes(app)
}
