import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { promisesFrom, type MadePromise } from '../promises/index.ts'
import type { Table } from '../tables/index.ts'
import type { HandCounts } from './hand.ts'
import { promisesOfSitting } from './promises-of-sitting.ts'
import { handCounts } from './queries/hands.ts'
import { openOffers, type Offer } from './queries/offers.ts'
import { quotesOf } from './queries/quotes.ts'
import { signpostsOf } from './queries/signposts.ts'
import type { Quote } from './quote.ts'
import type { Signpost } from './signpost.ts'
import { stepOf, type Sitting } from './sitting.ts'

/** A promise with who does it. */
export interface NamedPromise {
  readonly promise: MadePromise
  /** Empty when nobody does any more. */
  readonly who: string
}

/** A signpost with all that hangs on it. */
export interface Gathered {
  readonly signpost: Signpost
  readonly quotes: readonly Quote[]
  readonly promises: readonly NamedPromise[]
}

/** All that is on the table, for everybody who has its code. */
export interface Board {
  readonly table: Table
  readonly sitting: Sitting
  /** In order; those of a signpost stand there too. */
  readonly quotes: readonly Quote[]
  readonly signposts: readonly Gathered[]
  /** Only of what five or more raised a hand on, by id of the quote or signpost. */
  readonly counts: ReadonlyMap<string, HandCounts>
  /** What was promised at the table before this one; only at the round of promises. */
  readonly last: readonly NamedPromise[]
  /** What somebody here was asked to promise and did not answer yet. */
  readonly offers: readonly Offer[]
}

/** Cost: a fixed number of queries. To be shown to who has the code, whatever else they may see. */
export async function boardOf(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  { table, sitting }: Pick<Board, 'table' | 'sitting'>,
): Promise<Board> {
  const all = { db, now, actor: system }
  const [quotes, signposts] = await Promise.all([quotesOf(all, table.id), signpostsOf(all, [table.id])])
  const ids = signposts.map(({ id }) => id)
  const isRound = stepOf(table, sitting).kind === 'promises' && table.previous !== null
  const [counts, made, last, offers] = await Promise.all([
    handCounts(all, [...ids, ...quotes.map(({ id }) => id)]),
    promisesFrom(all, { kind: 'signpost', ids }),
    isRound ? promisesOfSitting(all, table.previous ?? '') : [],
    openOffers(all, { table: table.id }),
  ])
  const named = await naming(all, [...made, ...last])
  const of = Map.groupBy(quotes, quote => quote.signpost)
  return {
    ...{ table, sitting, quotes, counts, offers, last: last.map(named) },
    signposts: signposts.map(signpost => ({
      signpost,
      quotes: of.get(signpost.id) ?? [],
      promises: made.filter(({ origin }) => origin?.id === signpost.id).map(named),
    })),
  }
}

async function naming(reader: Reader, promises: readonly MadePromise[]) {
  const persons = [...new Set(promises.flatMap(({ person }) => person ?? []))]
  const organisations = [...new Set(promises.flatMap(({ organisation }) => organisation ?? []))]
  const found = [...(await peopleWith(reader, persons)), ...(await organisationsWith(reader, organisations))]
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (promise: MadePromise): NamedPromise => {
    const { person, organisation } = promise
    const who = [person, organisation].map(id => names.get(id ?? '') ?? '')
    return { promise, who: who.filter(name => name !== '').join(', ') }
  }
}
