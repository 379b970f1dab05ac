import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import { coalitionsOfPerson, coalitionsWith, type Coalition } from '../coalitions/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import { promisesFrom, type MadePromise } from '../promises/index.ts'
import {
  handCounts,
  quotesOfSignposts,
  type HandCounts,
  type Quote,
  type Signpost,
} from '../signposts/index.ts'
import { tablesWith, type Table } from '../tables/index.ts'
import { adoptionsOf } from './queries/adoptions.ts'
import { adoptRights } from './rights.ts'

/** All that the page of a signpost shows. */
export interface ShownSignpost {
  readonly signpost: Signpost
  readonly table: Table | undefined
  readonly places: readonly Place[]
  readonly quotes: readonly Quote[]
  readonly hands: HandCounts | undefined
  readonly promises: readonly MadePromise[]
  /** Who promised, by id. */
  readonly names: ReadonlyMap<string, { readonly name: string }>
  readonly adopters: readonly Coalition[]
  /** Coalitions of the reader that may take it, or let it go. */
  readonly own: readonly { readonly coalition: Coalition; readonly hasIt: boolean }[]
}

/** Cost: eleven queries. */
export async function showSignpost(reader: Reader, signpost: Signpost): Promise<ShownSignpost> {
  const { id } = signpost
  const [table] = await tablesWith(reader, [signpost.table])
  const promises = await promisesFrom(reader, { kind: 'signpost', ids: [id] })
  const people = await peopleWith(reader, [...new Set(promises.flatMap(({ person }) => person ?? []))])
  const bodies = [...new Set(promises.flatMap(({ organisation }) => organisation ?? []))]
  const adopted = (await adoptionsOf(reader, { signposts: [id] })).map(({ coalition }) => coalition)
  return {
    ...{ signpost, table, promises },
    places: await placesWith(reader, [...signpost.places]),
    quotes: await quotesOfSignposts(reader, [id]),
    hands: (await handCounts(reader, [id])).get(id),
    names: new Map([...people, ...(await organisationsWith(reader, bodies))].map(one => [one.id, one])),
    adopters: await coalitionsWith(reader, adopted),
    own: await ownCoalitions(reader, adopted),
  }
}

async function ownCoalitions(reader: Reader, adopted: readonly string[]): Promise<ShownSignpost['own']> {
  const { actor } = reader
  if (actor.person === null) return []
  const mine = await coalitionsOfPerson(reader, actor.person)
  return mine
    .filter(coalition => may(adoptRights, { actor, action: 'adopt', thing: coalition }) === null)
    .map(coalition => ({ coalition, hasIt: adopted.includes(coalition.id) }))
}
