import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { addressesOf } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import type { Webhook } from './webhook.ts'

/** Says that a program did not answer for three days, and that nothing goes there any more. */
export async function tellFailing(ctx: Ctx, { id, person, url }: Webhook): Promise<void> {
  for (const { email, lang } of await addressesOf(ctx, [person])) {
    const t = wordsOf(messages, lang)
    const host = new URL(url).host
    await writeMail(ctx, {
      ...{ to: email, person, lang, subject: t('webhooks.failing_subject', { host }) },
      paragraphs: [
        t('webhooks.failing_text', { host }),
        { label: t('webhooks.failing_link'), path: pathIn(lang, `/mijn/webhooks/${id}`) },
      ],
    })
  }
}
