import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { beginSignIn, mailedMinutes } from '../people/index.ts'
import { draftDays, type NewDraft } from './draft.ts'
import { messages } from './messages/messages.ts'
import { addDraft, dropDraftsBefore } from './queries/drafts.ts'
import { hashOf } from './secret.ts'

/**
 * Keeps the question or answer of somebody without an account, and mails a link and a code to confirm it. Does the same
 * whether or not anybody has that address. Returns the id under which the code is typed. Refuses `people.too_many_mails`.
 */
export async function keepDraft(ctx: Ctx, draft: NewDraft): Promise<string> {
  const { email, name, lang } = draft
  const { id, secret, code } = await beginSignIn(ctx, { email, lang })
  await addDraft(ctx, { ...draft, id, linkHash: hashOf(secret) })
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    to: email,
    lang,
    subject: t(`questions.draft_${draft.kind}_subject`),
    paragraphs: [
      t('questions.mail_greeting', { name }),
      t(`questions.draft_${draft.kind}_text`),
      draft.kind === 'question' ? draft.wish.title : draft.wish.body,
      { label: t(`questions.draft_${draft.kind}_link`), path: pathIn(lang, `/vragen/bevestigen/${secret}`) },
      t('questions.draft_code', { code }),
      t('questions.draft_code_until', { minutes: mailedMinutes }),
      t('questions.draft_until', { count: draftDays }),
      t('questions.draft_not_you'),
    ],
  })
  return id
}

/** Forgets what nobody confirmed. */
export async function forgetDrafts(ctx: Ctx): Promise<void> {
  await dropDraftsBefore(ctx, new Date(ctx.now.getTime() - draftDays * 86_400_000))
}
