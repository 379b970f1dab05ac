import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { promisesFrom } from '../promises/index.ts'
import { askedPromises } from './asked-promises.ts'
import type { Board } from './board.ts'
import { namePromises } from './name-promises.ts'
import { promisesOfSitting } from './promises-of-sitting.ts'
import { handCounts } from './queries/hands.ts'
import { openOffers } from './queries/offers.ts'
import { quotesOf } from './queries/quotes.ts'
import { signpostsOf } from './queries/signposts.ts'
import { stepOf } from './sitting.ts'

/** Cost: a fixed number of queries. To be shown to who has the code, whatever else they may see. */
export async function boardOf(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  { table, sitting }: Pick<Board, 'table' | 'sitting'>,
): Promise<Board> {
  const all = { db, now, actor: system }
  const [quotes, signposts] = await Promise.all([quotesOf(all, table.id), signpostsOf(all, [table.id])])
  const ids = signposts.map(({ id }) => id)
  const isRound = stepOf(table, sitting).kind === 'promises' && table.previous !== null
  const [counts, agreed, asked, last, offers] = await Promise.all([
    handCounts(all, [...ids, ...quotes.map(({ id }) => id)]),
    promisesFrom(all, { kind: 'signpost', ids }),
    askedPromises(all, table.id),
    isRound ? promisesOfSitting(all, table.previous) : [],
    openOffers(all, { table: table.id }),
  ])
  const made = [...agreed, ...asked]
  const named = await namePromises(all, [...made, ...last])
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
