import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { placesWith } from '../places/index.ts'
import { dropChoice, saveChoice } from './queries/choices.ts'

/** The actor wants to hear nothing of a place. */
export async function mutePlace(ctx: Ctx, code: string): Promise<void> {
  const person = personOf(ctx)
  const [place] = await placesWith(ctx, [code])
  if (!place) throw new Refusal('not_found', 'notices.no_such_choice')
  await saveChoice(ctx, { person, kind: 'place', thing: code, choice: 'mute', title: place.name })
}

/** The actor takes a choice back: hears of it again, or follows it no more. */
export async function takeBackChoice(ctx: Ctx, choice: { kind: string; thing: string }): Promise<void> {
  await dropChoice(ctx, { ...choice, person: personOf(ctx) })
}

function personOf({ actor }: Ctx): string {
  if (actor.person === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  return actor.person
}
