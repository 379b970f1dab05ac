import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { noteLook } from '../../platform/logbook/logbook.ts'
import { allow } from '../../platform/rights.ts'
import { moderatorsOf } from '../people/index.ts'
import { factOf } from './introduction-fact.ts'
import { introductionFor } from './load-introduction.ts'
import { addReport, reportsIn, type Report } from './queries/reports.ts'
import { askRights, placesAs } from './rights.ts'
import { mailReport } from './write-letters.ts'

/** Reports the text of a request to who moderates its place. Once per person; again changes nothing. */
export async function reportRequest(ctx: Ctx, wish: { introduction: string }): Promise<void> {
  const introduction = await introductionFor(ctx, 'report', wish.introduction)
  if (!(await addReport(ctx, introduction, ctx.actor.person ?? ''))) return
  const moderators = await moderatorsOf(ctx, introduction.areas)
  await mailReport(
    ctx,
    introduction,
    moderators.filter(person => !isInIt(person, introduction)),
  )
  ctx.tell('introductions.reported', factOf('Flag', introduction.id))
}

/** A moderator who takes part in it is not who hears of it. */
export function isInIt(
  person: string,
  { proposer, sides }: { proposer: string | null; sides: readonly { person: string }[] },
): boolean {
  return person === proposer || sides.some(side => side.person === person)
}

const pageSize = 30

/** What was reported in the places of the actor, newest first. */
export async function listReports(
  reader: Reader,
  before: string | undefined,
): Promise<{ reports: readonly Report[]; next: string | undefined }> {
  allow(askRights, { actor: reader.actor, action: 'read_reports', thing: null })
  const places = placesAs(reader.actor, 'moderator')
  const object = { kind: 'reports', id: 'all' }
  await noteLook(reader, { what: 'reports', object, about: null, areas: places ?? [] })
  const found = await reportsIn(reader, { places, before, limit: pageSize + 1 })
  const reports = found.slice(0, pageSize)
  return { reports, next: found.length > pageSize ? reports.at(-1)?.id : undefined }
}
