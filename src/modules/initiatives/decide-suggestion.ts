import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, type Initiative } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { updateInitiative } from './queries/save.ts'
import { addSteward } from './queries/stewards.ts'
import { lockSuggestion, saveDecision } from './queries/suggestions.ts'
import { changeBy, type Suggestion } from './suggestion.ts'

/** A steward accepts a suggestion, which changes the initiative, or rejects it. Who suggested it hears which. */
export async function decideSuggestion(
  ctx: Ctx,
  decision: { readonly initiative: string; readonly suggestion: string; readonly accept: boolean },
): Promise<void> {
  const initiative = await initiativeFor(ctx, 'decide', decision.initiative)
  const suggestion = await lockSuggestion(ctx, decision.suggestion)
  if (suggestion?.initiative !== initiative.id) throw new Refusal('not_found', 'initiatives.suggestion_gone')
  if (decision.accept) await apply(ctx, initiative, suggestion)
  await saveDecision(ctx.db, suggestion.id, { accepted: decision.accept, by: ctx.actor.person, now: ctx.now })
  const { field, by } = suggestion
  ctx.tell(decision.accept ? 'initiatives.suggestion_accepted' : 'initiatives.suggestion_rejected', {
    verb: decision.accept ? 'Accept' : 'Reject',
    ...factOf(initiative),
    ...(decision.accept ? {} : { circle: 'stewards' }),
    ...(by !== null && { target: { kind: 'person', id: by } }),
    data: { suggestion: suggestion.id, field, title: initiative.title },
  })
}

async function apply(ctx: Ctx, initiative: Initiative, suggestion: Suggestion): Promise<void> {
  const change = changeBy(suggestion)
  if (change) await updateInitiative(ctx.db, initiative.id, { change, now: ctx.now })
  if (suggestion.field === 'stewardship' && suggestion.by !== null) {
    await addSteward(ctx.db, { initiative: initiative.id, person: suggestion.by, now: ctx.now })
  }
}
