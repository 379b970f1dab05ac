import type { Step } from '../tables/index.ts'
import type { Board } from './board.ts'
import type { NamedPromise } from './name-promises.ts'
import type { Quote } from './quote.ts'
import type { Signpost } from './signpost.ts'
import { stepOf } from './sitting.ts'

const mostOnPhone = 40
/** Six of a few lines, or four when one of them has more to say. */
const mostOnScreen = { short: 6, long: 4 }
const longWords = 85 // characters, as fit in three lines
const mostAgreed = 2

interface OnScreen<T> {
  readonly shown: readonly T[]
  readonly isLong: boolean
  /** How many there are besides. */
  readonly others: number
}

/** Whether it is a step at which quotes become signposts, and these promises. */
export function gathersQuotes({ kind }: Pick<Step, 'kind'>): boolean {
  return kind === 'signposts' || kind === 'commit'
}

/** Quotes that belong to the step: what was said at it, newest first; where quotes are gathered, those that are still loose. */
export function quotesOfStep({
  table,
  sitting,
  quotes,
}: Pick<Board, 'table' | 'sitting' | 'quotes'>): Quote[] {
  const step = stepOf(table, sitting)
  const isGathering = gathersQuotes(step)
  const those = quotes.filter(quote => (isGathering ? quote.signpost === null : quote.step === step.kind))
  return those.toSorted((one, other) => other.saidAt.getTime() - one.saidAt.getTime())
}

/** As many of them as a phone shows. */
export function quotesOnPhone(board: Board): Quote[] {
  return quotesOfStep(board).slice(0, mostOnPhone)
}

/** What the wall shows: the two that most agree with, then the newest. */
export function quotesOnScreen(board: Board): OnScreen<Quote> {
  const all = quotesOfStep(board)
  const agreeing = ({ id }: Quote) => board.counts.get(id)?.agree ?? 0
  const agreed = all
    .filter(quote => agreeing(quote) > 0)
    .toSorted((one, other) => agreeing(other) - agreeing(one))
    .slice(0, mostAgreed)
  const first = [...agreed, ...all.filter(quote => !agreed.includes(quote))]
  return cutForScreen(first, ({ body }) => body)
}

/** What is promised here, as soon as that is what the step is for; the newest first. */
export function promisesOnScreen({
  table,
  sitting,
  signposts,
}: Pick<Board, 'table' | 'sitting' | 'signposts'>): NamedPromise[] {
  if (stepOf(table, sitting).kind !== 'commit') return []
  const all = signposts.flatMap(({ promises }) => promises)
  return all.toSorted((one, other) => other.promise.madeAt.getTime() - one.promise.madeAt.getTime())
}

/** As many of them as can be read at five metres. */
export function cutForScreen<T>(all: readonly T[], wordsOf: (one: T) => string): OnScreen<T> {
  const isLong = all.slice(0, mostOnScreen.long).some(one => wordsOf(one).length > longWords)
  const shown = all.slice(0, isLong ? mostOnScreen.long : mostOnScreen.short)
  return { shown, isLong, others: all.length - shown.length }
}

/** The number of a signpost, by which people vote on paper, and its title. */
export function numbered({ number, title }: Pick<Signpost, 'number' | 'title'>): string {
  return `${number}. ${title}`
}
