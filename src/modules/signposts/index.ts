import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { followTables } from './follow-tables.ts'
import { forgetOld } from './forget-old.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.ts'
import { signpostThing } from './thing.ts'

export { askedPromises } from './asked-promises.ts'
export { beginSitting } from './begin-sitting.ts'
export { newCards, pathOfToken, tokenOf, type Card } from './card.ts'
export { rewordQuote, takeAwayQuote, takeBackQuote } from './change-quote.ts'
export { removeExampleSignposts } from './example.ts'
export { gatherQuotes, makeSignpost, renameSignpost } from './gather-quotes.ts'
export type { HandCounts } from './hand.ts'
export { lookAtPhoto } from './look-at-photo.ts'
export { promisesOfSitting } from './promises-of-sitting.ts'
export { longestQuote, type Quote } from './quote.ts'
export { handCounts } from './queries/hands.ts'
export { quotesOf, quotesOfSignposts } from './queries/quotes.ts'
export { insertSeat, seatsOf } from './queries/seats.ts'
export { signpostAt, signpostsIn, signpostsOf, signpostsWith } from './queries/signposts.ts'
export { seatAsked } from './seat-cookie.ts'
export { sittingBy } from './queries/sittings.ts'
export { raiseHand } from './raise-hand.ts'
export { keepCards } from './read-card.ts'
export { keptOfSignposts } from './queries/kept.ts'
export { cardsPath } from './pages/desk.ts'
export { mayReadCards } from './rights.ts'
export { hearQuote, sayQuote } from './say-quote.ts'
export { pathOf as signpostPath, type Signpost } from './signpost.ts'
export { pathOfCode, type Seat } from './sitting.ts'
export { takeSeat } from './take-seat.ts'

export const signposts: Module = {
  name: 'signposts',
  messages,
  routes,
  jobs,
  things: [signpostThing],
  witness: followTables,
}

function jobs(house: House): Job[] {
  return [{ name: 'forget-old', every: '55 3 * * *', run: () => house.transact(system, forgetOld) }]
}
