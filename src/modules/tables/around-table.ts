import type { Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import type { Gathering } from './gathering.ts'
import { gatheringsWith } from './queries/gatherings.ts'
import { tablesWith } from './queries/tables.ts'
import type { Table } from './table.ts'

/** What a table belongs to, as far as the reader may see it. */
export interface Around {
  /** A coalition and an issue that it serves. */
  readonly serves: readonly SeenThing[]
  readonly previous: Table | undefined
  readonly gathering: Gathering | undefined
}

/** Cost: a query for each that is there. */
export async function aroundTable(reader: Reader, things: Things, table: Table): Promise<Around> {
  const { previous, gathering } = table
  return {
    serves: await servedBy(reader, things, table),
    previous: previous === null ? undefined : (await tablesWith(reader, [previous]))[0],
    gathering: gathering === null ? undefined : (await gatheringsWith(reader, [gathering]))[0],
  }
}

async function servedBy(
  reader: Reader,
  things: Things,
  { coalition, issue }: Pick<Table, 'coalition' | 'issue'>,
): Promise<SeenThing[]> {
  const asked = [
    ['coalition', coalition],
    ['issue', issue],
  ] as const
  const found: SeenThing[] = []
  for (const [kind, id] of asked) {
    const seen = id === null ? undefined : (await things.get(kind)?.look(reader, [id]))?.get(id)
    if (seen) found.push(seen)
  }
  return found
}
