import type { Reader } from '../../platform/ctx/ctx.ts'
import { initiativesWith } from '../initiatives/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Import, Verdict } from './import.ts'
import { importSeen } from './load-import.ts'
import { savedBefore } from './queries/imports.ts'
import {
  checkedRows,
  countVerdicts,
  tableRowsOf,
  type CheckedRow,
  type VerdictCounts,
} from './queries/rows.ts'

export interface ImportSummary {
  readonly one: Import
  readonly place: Place
  readonly counts: VerdictCounts
}

/** Where an import stands, and how many rows got each verdict. Refuses who may not see it as not found. */
export async function importSummary(reader: Reader, id: string): Promise<ImportSummary> {
  const { one, place } = await importSeen(reader, id)
  return { one, place, counts: await countVerdicts(reader, id) }
}

/** A checked row, with the page of what it is or looks like. */
export interface ShownRow extends CheckedRow {
  readonly alikeSlug: string | null
  readonly initiativeSlug: string | null
  /** Name of the place it comes in. */
  readonly placeName: string | null
}

/** Checked rows in order, after row number `after`. Ask `importSummary` first whether the reader may see them. */
export async function importRows(
  reader: Reader,
  id: string,
  wish: {
    readonly verdict?: Verdict | undefined
    readonly after?: number | undefined
    readonly limit: number
  },
): Promise<ShownRow[]> {
  const rows = await checkedRows(reader, id, wish)
  const linked = rows.flatMap(({ alike, initiative }) => [alike, initiative]).filter(one => one !== null)
  const slugs = new Map(
    (await initiativesWith(reader, [...new Set(linked)])).map(({ id, slug }) => [id, slug]),
  )
  const codes = rows.flatMap(({ draft }) => draft?.places[0] ?? [])
  const names = new Map((await placesWith(reader, [...new Set(codes)])).map(({ code, name }) => [code, name]))
  return rows.map(row => ({
    ...row,
    alikeSlug: slugs.get(row.alike ?? '') ?? null,
    initiativeSlug: slugs.get(row.initiative ?? '') ?? null,
    placeName: names.get(row.draft?.places[0] ?? '') ?? null,
  }))
}

const perPage = 50

/** All that the page of an import shows. */
export interface ImportShown extends ImportSummary {
  readonly rows: readonly ShownRow[]
  readonly verdict: Verdict | undefined
  /** Row number after which the next page begins; null on the last page. */
  readonly next: number | null
  readonly isFirst: boolean
  /** When the very same file was saved before. */
  readonly savedBefore: Date | null
}

export async function shownImport(
  reader: Reader,
  id: string,
  { verdict, after }: { verdict?: Verdict | undefined; after?: number | undefined },
): Promise<ImportShown> {
  const summary = await importSummary(reader, id)
  const rows = await importRows(reader, id, { verdict, after, limit: perPage + 1 })
  const shown = rows.slice(0, perPage)
  return {
    ...summary,
    rows: shown,
    verdict,
    next: rows.length > perPage ? (shown.at(-1)?.row ?? null) : null,
    isFirst: after === undefined,
    savedBefore: await savedBefore(reader, summary.one),
  }
}

const rowsForExamples = 50

/** Per column the first text in it, for who chooses columns. */
export async function columnExamples(reader: Reader, one: Import): Promise<ReadonlyMap<string, string>> {
  const rows = await tableRowsOf(reader, one.id, rowsForExamples)
  const texts = one.header.map(
    (name, at) => [name, rows.map(({ cells }) => cells[at]).find(Boolean) ?? ''] as const,
  )
  return new Map(texts.filter(([, text]) => text !== '').map(([name, text]) => [name, text.slice(0, 80)]))
}
