import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Initiative } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { openSuggestionsOf, saveSuggestion } from './queries/suggestions.ts'
import { isFitting, presentText, type Suggestion } from './suggestion.ts'

export interface SuggestionWish extends Pick<Suggestion, 'field' | 'proposed' | 'reason'> {
  readonly initiative: string
}

const openAtMost = 10

/** Suggests a change to the stewards, who accept or reject it. */
export async function suggestChange(ctx: Ctx, wish: SuggestionWish): Promise<{ id: string }> {
  const initiative = await initiativeFor(ctx, 'suggest', wish.initiative)
  if (!isFitting(wish)) throw new Refusal('invalid', 'initiatives.suggestion_unfit', { field: 'proposed' })
  if (wish.proposed === presentText(initiative, wish.field)) {
    throw new Refusal('invalid', 'initiatives.suggestion_same', { field: 'proposed' })
  }
  await refuseTooMany(ctx, initiative)
  const id = newId()
  await saveSuggestion(ctx.db, { ...wish, id, by: ctx.actor.person, madeAt: ctx.now })
  ctx.tell('initiatives.change_suggested', {
    verb: 'Offer',
    object: { kind: 'initiative', id: initiative.id },
    areas: [],
    circle: 'stewards',
    data: { suggestion: id, field: wish.field, title: initiative.title },
  })
  return { id }
}

async function refuseTooMany(ctx: Ctx, initiative: Initiative): Promise<void> {
  const open = await openSuggestionsOf(ctx, initiative.id)
  const own = open.filter(({ by }) => by !== null && by === ctx.actor.person)
  if (own.length >= openAtMost) throw new Refusal('too_many', 'initiatives.suggestions_too_many')
}
