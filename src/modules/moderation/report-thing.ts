import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { factOf } from './case.ts'
import { thingSeen, type Subject } from './look-at-thing.ts'
import { openCase } from './queries/cases.ts'
import { addReport } from './queries/reports.ts'
import { ruleCodes, type RuleCode } from './rules.ts'
import { mailConfirmation, mailWatchers } from './write-letters.ts'

export const ReportForm = z.object({
  rule: z.enum(ruleCodes, 'moderation.rule_missing'),
  sentence: z
    .string('moderation.sentence_missing')
    .trim()
    .min(5, 'moderation.sentence_missing')
    .max(2_000, 'moderation.sentence_long'),
  email: z
    .union([z.literal(''), z.email('moderation.email_wrong').max(254, 'moderation.email_wrong')])
    .default('')
    .transform(text => text.toLowerCase() || null),
})

export interface ReportWish extends Subject {
  readonly rule: RuleCode
  readonly sentence: string
  /** For the answer, of who has no account. */
  readonly email: string | null
  readonly lang: Lang
}

/** Reports something that the actor sees, with or without an account. All reports of one thing are one case. */
export async function reportThing(ctx: Ctx, things: Things, wish: ReportWish): Promise<string> {
  const { kind, thing, rule, sentence, lang } = wish
  const seen = await thingSeen(ctx, things, { kind, thing })
  const { person } = ctx.actor
  if (person !== null && seen.stewards.includes(person)) {
    throw new Refusal('not_allowed', 'moderation.your_own')
  }
  const { title, path, areas, stewards } = seen
  const { id, isNew } = await openCase(ctx, {
    ...{ id: newId(), kind, thing, title, path, areas, author: stewards[0] ?? null },
    ...{ cause: 'report', words: [], held: false, heldUntil: null },
  })
  const email = person === null ? wish.email : null
  const isFirst = await addReport(ctx, { case: id, reporter: person, email, lang, rule, sentence })
  if (!isFirst) return id
  await mailConfirmation(ctx, { id, title }, { person, email, lang })
  if (isNew)
    await mailWatchers(ctx, { id, title, areas }, [...stewards, ...(person === null ? [] : [person])])
  ctx.tell('moderation.reported', { ...factOf('Flag', { id, areas }), asRole: false, data: { title, isNew } })
  return id
}
