import type { Reader } from '../../platform/ctx/ctx.ts'
import { noteLook } from '../../platform/logbook/logbook.ts'
import { allow } from '../../platform/rights.ts'
import type { Things } from '../../platform/thing.ts'
import type { Case, Report, ShownPart } from './case.ts'
import { caseSeen, type JudgedCase } from './load-case.ts'
import { casesAbout, casesIn, casesOfAuthor } from './queries/cases.ts'
import { reportsOf } from './queries/reports.ts'
import { caseRights, houseRights, placesWatched, verdictsOn, type Verdicts } from './rights.ts'

const pageSize = 30

/** What there is to decide in the places of the actor, or was decided there. */
export async function listCases(
  reader: Reader,
  { part, before }: { part: ShownPart; before: string | undefined },
): Promise<{ cases: readonly Case[]; next: string | undefined }> {
  const { actor } = reader
  allow(houseRights, { actor, action: 'list', thing: null })
  const places = placesWatched(actor, ['moderator', 'connector'])
  const found = await casesIn(reader, { part, places, before, limit: pageSize + 1 })
  const cases = found.slice(0, pageSize)
  return { cases, next: found.length > pageSize ? cases.at(-1)?.id : undefined }
}

export interface ShownCase extends JudgedCase {
  readonly reports: readonly Report[]
  /** Other cases about the same thing, and about other things of its author, newest first. */
  readonly earlier: readonly Case[]
  readonly ofAuthor: readonly Case[]
  readonly may: Verdicts
}

/** A case with all that it needs to decide; that it was opened stands in the logbook. */
export async function showCase(reader: Reader, things: Things, id: string): Promise<ShownCase> {
  const judged = await caseSeen(reader, things, id)
  const { one } = judged
  allow(caseRights, { actor: reader.actor, action: 'see', thing: judged })
  const about = one.author
  await noteLook(reader, { what: 'case', object: { kind: 'case', id }, about, areas: one.areas })
  const others = (cases: readonly Case[]) => cases.filter(other => other.id !== id)
  return {
    ...judged,
    reports: await reportsOf(reader, id),
    earlier: others(await casesAbout(reader, one)),
    ofAuthor:
      about === null
        ? []
        : others(await casesOfAuthor(reader, about)).filter(({ thing }) => thing !== one.thing),
    may: verdictsOn(reader.actor, judged),
  }
}
