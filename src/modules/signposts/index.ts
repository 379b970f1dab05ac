import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'

export { rewordQuote, takeAwayQuote, takeBackQuote, type Rewording } from './change-quote.ts'
export { fewestHands, hands, type Hand, type HandCounts, type Raised } from './hand.ts'
export { promisesOfSitting } from './promises-of-sitting.ts'
export { correctionDays, longestQuote, type Quote, type QuoteState } from './quote.ts'
export { handCounts } from './queries/hands.ts'
export { quotesOf, quotesOfSignposts } from './queries/quotes.ts'
export { insertSeat, seatsOf, type NewSeat } from './queries/seats.ts'
export {
  signpostAt,
  signpostsIn,
  signpostsOf,
  signpostsWith,
  type SignpostsWish,
} from './queries/signposts.ts'
export { sittingBy } from './queries/sittings.ts'
export { raiseHand } from './raise-hand.ts'
export { hearQuote, sayQuote, type QuoteWish, type Speaker } from './say-quote.ts'
export { pathOf as signpostPath, type Signpost } from './signpost.ts'
export { pathOfCode, readCode, type Seat, type SeatKind, type Sitting } from './sitting.ts'
export type { At } from './stand.ts'

export const signposts: Module = { name: 'signposts', messages }
