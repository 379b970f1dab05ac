import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { promisesFrom, type MadePromise } from '../promises/index.ts'
import { signpostsOf, type Signpost } from '../signposts/index.ts'
import { tablesOfGathering, type Gathering, type Table } from '../tables/index.ts'
import {
  listedSignposts,
  recurringAmong,
  type ListedSignposts,
  type RecurringList,
} from './show-signposts.ts'

/** What all tables of a gathering yield together. */
export interface Harvest {
  readonly gathering: Gathering
  /** Those that the reader may see. */
  readonly tables: readonly Table[]
  /** Signposts of different tables that look alike. */
  readonly together: Omit<RecurringList, 'asked'>
  /** All others. */
  readonly alone: ListedSignposts
  readonly promises: readonly MadePromise[]
  /** Who promised, by id. */
  readonly names: ReadonlyMap<string, { readonly name: string }>
}

/** Cost: thirteen queries, however many tables there are. */
export async function showHarvest(reader: Reader, gathering: Gathering): Promise<Harvest> {
  const tables = await tablesOfGathering(reader, gathering.id)
  const signposts = await signpostsOf(
    reader,
    tables.map(({ id }) => id),
  )
  const together = await recurringAmong(reader, signposts)
  const grouped = new Set(together.groups.flatMap(group => group.signposts.map(({ id }) => id)))
  const promises = await promisesAtAll(reader, tables, signposts)
  const people = await peopleWith(reader, [...new Set(promises.flatMap(({ person }) => person ?? []))])
  const bodies = [...new Set(promises.flatMap(({ organisation }) => organisation ?? []))]
  return {
    ...{ gathering, tables, together, promises },
    alone: await listedSignposts(
      reader,
      signposts.filter(({ id }) => !grouped.has(id)),
    ),
    names: new Map([...people, ...(await organisationsWith(reader, bodies))].map(one => [one.id, one])),
  }
}

async function promisesAtAll(
  reader: Reader,
  tables: readonly Table[],
  signposts: readonly Signpost[],
): Promise<MadePromise[]> {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  return [
    ...(await promisesFrom(reader, { kind: 'signpost', ids: ids(signposts) })),
    ...(await promisesFrom(reader, { kind: 'table', ids: ids(tables) })),
  ].sort((one, other) => one.dueDay.localeCompare(other.dueDay))
}
