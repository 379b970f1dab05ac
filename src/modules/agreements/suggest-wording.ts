import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, type DraftSection, type Suggestion } from './agreement.ts'
import { tidy } from './canonical-text.ts'
import { sectionFor, tellDecision } from './edit-draft.ts'
import { agreementFor } from './load-agreement.ts'
import { insertSuggestion, openSuggestionsOf, saveDecision, updateSection } from './queries/draft.ts'
import { updateAgreement } from './queries/agreements.ts'

export interface SuggestionWish extends Pick<Suggestion, 'section' | 'sectionVersion' | 'text' | 'reason'> {
  readonly agreement: string
}

/** A party proposes another wording of a section, with a reason; refuses over a newer wording. */
export async function suggestWording(ctx: Ctx, wish: SuggestionWish): Promise<void> {
  const { agreement } = await agreementFor(ctx, 'suggest', wish.agreement)
  const section = await sectionFor(ctx, { agreement: agreement.id, id: wish.section })
  if (section.version !== wish.sectionVersion) throw new Refusal('conflict', 'agreements.section_changed')
  const text = tidy(wish.text)
  if (text === section.text) throw new Refusal('invalid', 'agreements.same_words', { field: 'text' })
  await insertSuggestion(ctx, agreement.id, { ...wish, text, reason: tidy(wish.reason) })
  ctx.tell('agreements.wording_suggested', {
    ...{ verb: 'Offer', ...factOf(agreement), circle: 'hidden' },
    data: { title: agreement.title, heading: section.heading },
  })
}

/**
 * The drafter or a steward takes the other wording over, or not. When the section changed since it was suggested, taking over
 * refuses with `agreements.section_changed`: both texts are to be looked at first.
 */
export async function decideSuggestion(
  ctx: Ctx,
  wish: { readonly agreement: string; readonly suggestion: string; readonly accept: boolean },
): Promise<void> {
  const { agreement } = await agreementFor(ctx, 'edit', wish.agreement)
  const open = await openSuggestionsOf(ctx, agreement.id)
  const suggestion = open.find(({ id }) => id === wish.suggestion)
  if (!suggestion) throw new Refusal('not_found', 'agreements.suggestion_not_found')
  if (wish.accept) {
    const section: DraftSection = await sectionFor(ctx, { agreement: agreement.id, id: suggestion.section })
    if (section.version !== suggestion.sectionVersion) {
      throw new Refusal('conflict', 'agreements.section_changed')
    }
    await updateSection(ctx, { id: section.id, heading: section.heading, text: suggestion.text })
    await updateAgreement(ctx, agreement.id, {})
  }
  await saveDecision(ctx, suggestion.id, wish.accept)
  tellDecision(ctx, agreement, { accepted: wish.accept, by: suggestion.madeBy })
}
