import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { draftDays, mostDraftsPerHour, type NewDraft } from './draft.ts'
import { messages } from './messages/messages.ts'
import { addDraft, draftsSince, dropDraftsBefore } from './queries/drafts.ts'
import { newSecret } from './secret.ts'

/**
 * Keeps the question or answer of somebody without an account, and mails a link to confirm it. Does the same whether or not
 * anybody has that address.
 */
export async function keepDraft(ctx: Ctx, draft: NewDraft): Promise<void> {
  const hour = new Date(ctx.now.getTime() - 3_600_000)
  if ((await draftsSince(ctx, draft.email, hour)) >= mostDraftsPerHour) {
    throw new Refusal('too_many', 'questions.too_many_drafts')
  }
  const { secret, linkHash } = newSecret()
  await addDraft(ctx, { ...draft, id: newId(), linkHash })
  const t = wordsOf(messages, draft.lang)
  const text = draft.kind === 'question' ? draft.wish.title : draft.wish.body
  await writeMail(ctx, {
    to: draft.email,
    lang: draft.lang,
    subject: t(`questions.draft_${draft.kind}_subject`),
    paragraphs: [
      t('questions.mail_greeting', { name: draft.name }),
      t(`questions.draft_${draft.kind}_text`),
      text,
      {
        label: t(`questions.draft_${draft.kind}_link`),
        path: pathIn(draft.lang, `/vragen/bevestigen/${secret}`),
      },
      t('questions.draft_until', { count: draftDays }),
      t('questions.draft_not_you'),
    ],
  })
}

/** Forgets what nobody confirmed. */
export async function forgetDrafts(ctx: Ctx): Promise<void> {
  await dropDraftsBefore(ctx, new Date(ctx.now.getTime() - draftDays * 86_400_000))
}
