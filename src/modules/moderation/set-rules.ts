import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { placeAt } from '../places/index.ts'
import { savePlaceRule, saveSettings } from './queries/settings.ts'
import { houseRights } from './rights.ts'
import { wordDeeds } from './settings.ts'

const days = (most: number) =>
  z.coerce
    .number('moderation.number_wrong')
    .int('moderation.number_wrong')
    .min(1, 'moderation.number_wrong')
    .max(most, 'moderation.number_wrong')

const mostWords = 500

export const SettingsForm = z.object({
  words: z
    .string('moderation.list_wrong')
    .max(20_000, 'moderation.list_wrong')
    .transform(text => [
      ...new Set(
        text
          .split(/[,;\n]/)
          .map(word => word.trim().toLowerCase())
          .filter(word => word !== '')
          .slice(0, mostWords),
      ),
    ]),
  wordsDo: z.enum(wordDeeds, 'moderation.choice_missing'),
  firstPosts: z.literal('yes').optional(),
  newDays: days(365),
  holdDays: days(30),
})

export const PlaceRuleForm = z.object({
  place: z.string('moderation.place_wrong').trim().toLowerCase().min(1, 'moderation.place_wrong').max(200),
  text: z.string().trim().max(2_000, 'moderation.words_long').default(''),
})

const object = { kind: 'rules', id: 'house' }

export async function setSettings(ctx: Ctx, wish: z.output<typeof SettingsForm>): Promise<void> {
  allow(houseRights, { actor: ctx.actor, action: 'set_rules', thing: null })
  await saveSettings(ctx, { ...wish, firstPosts: wish.firstPosts === 'yes' })
  ctx.tell('moderation.settings_set', { verb: 'Update', object, areas: [], circle: 'named', asRole: true })
}

/** Adds something to the rules for one place, named by its path such as `deventer/zandweerd`; an empty text takes it away. */
export async function setPlaceRule(ctx: Ctx, wish: z.output<typeof PlaceRuleForm>): Promise<void> {
  allow(houseRights, { actor: ctx.actor, action: 'set_rules', thing: null })
  const place = await placeAt(ctx, wish.place.replace(/^\/+|\/+$/g, ''))
  if (!place) throw new Refusal('invalid', 'moderation.place_wrong', { field: 'place' })
  await savePlaceRule(ctx, { place: place.code, text: wish.text })
  const { areas } = place
  ctx.tell('moderation.rules_set', { verb: 'Update', object, areas, circle: 'named', asRole: true })
}
