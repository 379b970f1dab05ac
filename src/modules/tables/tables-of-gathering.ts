import type { Reader } from '../../platform/ctx/ctx.ts'
import { comingTables, pastTables } from './queries/tables.ts'
import type { Table } from './table.ts'

const most = 50

/** The tables of a gathering that the reader may see, those that go on or are to come first. Cost: two queries. */
export async function tablesOfGathering(reader: Reader, gathering: string): Promise<Table[]> {
  const coming = await comingTables(reader, { gathering }, { limit: most })
  return [...coming, ...(await pastTables(reader, { gathering }, { limit: most }))]
}
