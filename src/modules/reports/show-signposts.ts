import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Theme } from '../initiatives/index.ts'
import { placesWith, scopeOf, type Place } from '../places/index.ts'
import { quotesOfSignposts, signpostsIn, type Quote, type Signpost } from '../signposts/index.ts'
import { tablesWith, type Table } from '../tables/index.ts'
import { recurring, type Recurring } from './alike.ts'

const perPage = 20
const mostCompared = 300

export interface SignpostsAsked {
  /** Left out: everywhere. */
  readonly place?: Place | undefined
  readonly theme?: Theme | undefined
  readonly before?: { readonly at: Date; readonly id: string } | undefined
}

/** Signposts with the tables they come from. */
export interface ListedSignposts {
  readonly items: readonly Signpost[]
  readonly tables: ReadonlyMap<string, Table>
  /** Names of places by code. */
  readonly names: ReadonlyMap<string, string>
}

export interface SignpostList extends ListedSignposts {
  readonly asked: SignpostsAsked
  /** The last of this page when there are more. */
  readonly last: Signpost | undefined
}

/** Cost: three queries. */
export async function signpostList(reader: Reader, asked: SignpostsAsked): Promise<SignpostList> {
  const found = await signpostsIn(reader, { ...wishOf(asked), limit: perPage + 1 })
  const items = found.slice(0, perPage)
  const last = found.length > perPage ? items.at(-1) : undefined
  return { asked, last, ...(await listedSignposts(reader, items)) }
}

export interface RecurringList extends Omit<ListedSignposts, 'items'> {
  readonly asked: SignpostsAsked
  readonly groups: readonly Recurring<Signpost>[]
  /** By signpost. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>
}

/** What comes back at different tables, with all its quotes. Cost: five queries. */
export async function recurringList(reader: Reader, asked: SignpostsAsked): Promise<RecurringList> {
  const found = await signpostsIn(reader, { ...wishOf(asked), limit: mostCompared })
  return { asked, ...(await recurringAmong(reader, found)) }
}

/** The same among these. Cost: four queries. */
export async function recurringAmong(
  reader: Reader,
  signposts: readonly Signpost[],
): Promise<Omit<RecurringList, 'asked'>> {
  const groups = recurring(signposts)
  const items = groups.flatMap(group => group.signposts)
  const quotes = await quotesOfSignposts(
    reader,
    items.map(({ id }) => id),
  )
  const { tables, names } = await listedSignposts(reader, items)
  return { groups, tables, names, quotes: Map.groupBy(quotes, ({ signpost }) => signpost ?? '') }
}

function wishOf({ place, theme, before }: SignpostsAsked) {
  return { ...(place && { areas: scopeOf(place) }), ...(theme && { theme }), ...(before && { before }) }
}

/** With the tables they come from. Cost: two queries. */
export async function listedSignposts(reader: Reader, items: readonly Signpost[]): Promise<ListedSignposts> {
  const tables = await tablesWith(reader, [...new Set(items.map(({ table }) => table))])
  const places = await placesWith(reader, [...new Set(items.flatMap(item => item.places))])
  return {
    items,
    tables: new Map(tables.map(one => [one.id, one])),
    names: new Map(places.map(({ code, name }) => [code, name])),
  }
}
