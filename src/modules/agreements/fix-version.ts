import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, type Version } from './agreement.ts'
import { canonicalText, hashOf } from './canonical-text.ts'
import { compareVersions, isUnchanged } from './compare-versions.ts'
import { agreementFor } from './load-agreement.ts'
import { checkReviewDay } from './check-draft.ts'
import { updateAgreement } from './queries/agreements.ts'
import { openSuggestionsOf, sectionsOf } from './queries/draft.ts'
import { insertVersion, versionsOf } from './queries/versions.ts'

/** Fixes the draft as a version, which nothing changes and the parties sign. Returns its number. */
export async function fixVersion(ctx: Ctx, id: string): Promise<number> {
  const { agreement, coalition } = await agreementFor(ctx, 'fix', id)
  const sections = (await sectionsOf(ctx, id)).map(({ id, heading, text }) => ({ id, heading, text }))
  if (sections.length === 0) throw new Refusal('conflict', 'agreements.no_sections')
  if ((await openSuggestionsOf(ctx, id)).length > 0)
    throw new Refusal('conflict', 'agreements.suggestions_wait')
  checkReviewDay(ctx, agreement.reviewDay)
  const { title, reviewDay } = agreement
  const number = agreement.versions + 1
  const parts = { id, number, title, reviewDay, sections, fixedAt: ctx.now }
  const text = canonicalText({ ...parts, coalition: coalition.name })
  const version: Version = { ...parts, text, hash: hashOf(text) }
  const before = (await versionsOf(ctx, id)).at(-1)
  if (before && isUnchanged(compareVersions(before, version))) {
    throw new Refusal('conflict', 'agreements.nothing_changed')
  }
  await insertVersion(ctx, id, version)
  await updateAgreement(ctx, id, { versions: number })
  ctx.tell('agreements.version_fixed', {
    ...{ verb: 'Announce', ...factOf({ ...agreement, versions: number }) },
    data: { title, version: number },
  })
  return number
}
