import { moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseCircle, type CircleWish, type SavedCircle } from '../circles/index.ts'
import { factOf, type Agreement, type DraftSection, type Section } from './agreement.ts'
import { oneLine, tidy } from './canonical-text.ts'
import { checkFits, checkReviewDay } from './check-draft.ts'
import { agreementFor } from './load-agreement.ts'
import { updateAgreement } from './queries/agreements.ts'
import {
  deleteSection,
  insertSections,
  openSuggestionsOf,
  saveDecision,
  sectionsOf,
  updateSection,
} from './queries/draft.ts'

export const mostSections = 20

/** Changes the title, the day of looking again and the circle; refuses over a newer change. */
export async function editAgreement(
  ctx: Ctx,
  wish: Pick<Agreement, 'id' | 'title' | 'reviewDay' | 'version'> & { readonly circle: CircleWish },
): Promise<SavedCircle> {
  const { agreement, coalition } = await agreementFor(ctx, 'edit', wish.id)
  if (agreement.version !== wish.version) throw new Refusal('conflict', 'agreements.changed_meanwhile')
  const { id } = agreement
  const [title, reviewDay] = [oneLine(wish.title), wish.reviewDay]
  if (reviewDay !== agreement.reviewDay) checkReviewDay(ctx, reviewDay)
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'agreement', id }, wish: wish.circle, before: agreement.circle },
  })
  checkFits(circle, coalition.circle)
  await updateAgreement(ctx, id, { title, reviewDay, circle, version: agreement.version + 1 })
  await moveFacts(ctx, id, { from: agreement.circle, to: circle })
  tellChange(ctx, { ...agreement, circle })
  return { wish: wish.circle, saved: circle, before: agreement.circle }
}

export interface SectionWish extends DraftSection {
  readonly agreement: string
  /** The suggestion that this wording follows, if it does. */
  readonly suggestion?: string | undefined
}

/** Writes a section anew; refuses over a newer wording. */
export async function editSection(ctx: Ctx, wish: SectionWish): Promise<void> {
  const { agreement } = await agreementFor(ctx, 'edit', wish.agreement)
  const section = await sectionFor(ctx, wish)
  if (section.version !== wish.version) throw new Refusal('conflict', 'agreements.section_changed')
  await updateSection(ctx, { id: section.id, heading: oneLine(wish.heading), text: tidy(wish.text) })
  await updateAgreement(ctx, agreement.id, {})
  tellChange(ctx, agreement)
  if (wish.suggestion === undefined) return
  const open = await openSuggestionsOf(ctx, agreement.id)
  const suggestion = open.find(one => one.id === wish.suggestion && one.section === section.id)
  if (!suggestion) return
  await saveDecision(ctx, suggestion.id, true)
  tellDecision(ctx, agreement, { accepted: true, by: suggestion.madeBy })
}

export async function addSection(
  ctx: Ctx,
  wish: Omit<Section, 'id'> & { readonly agreement: string },
): Promise<void> {
  const { agreement } = await agreementFor(ctx, 'edit', wish.agreement)
  const { length } = await sectionsOf(ctx, agreement.id)
  if (length >= mostSections) {
    throw new Refusal('invalid', 'agreements.too_many_sections', { most: mostSections })
  }
  const section = { heading: oneLine(wish.heading), text: tidy(wish.text) }
  await insertSections(ctx, agreement.id, { sections: [section], from: length })
  await updateAgreement(ctx, agreement.id, {})
  tellChange(ctx, agreement)
}

/** Takes a section out of the draft; what was fixed keeps it. */
export async function removeSection(
  ctx: Ctx,
  wish: { readonly agreement: string; readonly id: string; readonly version: number },
): Promise<void> {
  const { agreement } = await agreementFor(ctx, 'edit', wish.agreement)
  const section = await sectionFor(ctx, wish)
  if (section.version !== wish.version) throw new Refusal('conflict', 'agreements.section_changed')
  await deleteSection(ctx, section.id)
  await updateAgreement(ctx, agreement.id, {})
  tellChange(ctx, agreement)
}

/** The section of this agreement; that of another is not there. */
export async function sectionFor(
  ctx: Ctx,
  { agreement, id }: { readonly agreement: string; readonly id: string },
): Promise<DraftSection> {
  const section = (await sectionsOf(ctx, agreement)).find(one => one.id === id)
  if (!section) throw new Refusal('not_found', 'agreements.section_not_found')
  return section
}

/** That somebody's other wording was taken over, or not. */
export function tellDecision(
  ctx: Ctx,
  agreement: Agreement,
  { accepted, by }: { accepted: boolean; by: string | null },
): void {
  ctx.tell('agreements.suggestion_decided', {
    ...{ verb: accepted ? 'Accept' : 'Reject', ...factOf(agreement), circle: 'hidden' },
    ...(by !== null && { target: { kind: 'person', id: by } }),
    data: { title: agreement.title, accepted },
  })
}

function tellChange(ctx: Ctx, agreement: Agreement): void {
  ctx.tell('agreements.draft_changed', {
    ...{ verb: 'Update', ...factOf(agreement), circle: 'hidden' },
    data: { title: agreement.title },
  })
}
