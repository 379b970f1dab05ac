import type { Reader } from '../../platform/ctx/ctx.ts'
import type { OfferedDate, Prepared } from './guest.ts'
import { datesOf } from './queries/dates.ts'
import { preparationsOf } from './queries/preparations.ts'
import type { Table } from './table.ts'

/** What guests said before the table; for those inside. */
export interface SaidBeforehand {
  /** Moments that are offered; none once one is chosen. */
  readonly dates: readonly OfferedDate[]
  readonly prepared: readonly Prepared[]
}

/** Cost: two queries. */
export async function saidBeforehand(
  reader: Reader,
  { id, startsAt }: Pick<Table, 'id' | 'startsAt'>,
  isInside: boolean,
): Promise<SaidBeforehand> {
  return {
    dates: startsAt === null && isInside ? await datesOf(reader, id) : [],
    prepared: isInside ? await preparationsOf(reader, id) : [],
  }
}
