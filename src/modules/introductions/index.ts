import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { askRoutes } from './ask-routes.tsx'
import { introductionRoutes } from './introduction-routes.tsx'
import { messages } from './messages/messages.ts'
import { ownRoutes } from './own-routes.tsx'
import { proposeRoutes } from './propose-routes.tsx'
import { tendIntroductionsJob } from './tend-introductions.ts'

export { acceptIntroduction, declineIntroduction, postponeIntroduction } from './answer-introduction.ts'
export { askToMeet } from './ask-to-meet.ts'
export { subjectIn } from './find-subject.ts'
export { proposeIntroduction } from './propose-introduction.ts'
export { tellOutcome } from './tell-outcome.ts'
export { agreedIntroduction } from './agreed-introduction.ts'
export { askedToMeetSince } from './queries/asked-lately.ts'
export { blockedBy } from './queries/blocks.ts'
export { forgetInIntroductions } from './queries/forget.ts'
export { keptOfIntroductions } from './queries/kept.ts'
export { datesOf as datesOfIntroductions, type DatedThing } from './dates.ts'
export { metBy } from './queries/met.ts'
export { reportedRequest } from './queries/reports.ts'
export { stillAsked as stillAskedIntroductions } from './still-asked.ts'
export { whoHears as whoHearsOfIntroductions } from './who-hears.ts'

export { dropIntroductionsBetween } from './queries/drop-between.ts'

export const introductions: Module = {
  name: 'introductions',
  messages,
  routes,
  jobs: house => [tendIntroductionsJob(house)],
}

function routes(app: FastifyInstance): void {
  ownRoutes(app)
  askRoutes(app)
  proposeRoutes(app)
  introductionRoutes(app)
}
