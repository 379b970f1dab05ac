import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { beginSignIn, hashToken } from '../people/index.ts'
import { conversationToFollow } from './follow-conversation.ts'
import { messages } from './messages/messages.ts'
import { dropUnconfirmed, insertFollower } from './queries/followers.ts'

/** How long somebody has to open the mail. */
const daysToConfirm = 7
const day = 86_400_000 // ms

/**
 * Mails a link to who wants to hear what comes of a conversation, and does the same whether or not anybody has that address.
 * Nothing is kept of who this is among those who voted. Refuses `people.too_many_mails`.
 */
export async function askToFollow(
  ctx: Ctx,
  { conversation, email, lang }: { conversation: string; email: string; lang: Lang },
): Promise<void> {
  const { title } = await conversationToFollow(ctx, conversation)
  const { secret } = await beginSignIn(ctx, { email, lang })
  await insertFollower(ctx, { linkHash: hashToken(secret), conversation, email, lang })
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    ...{ to: email, lang, subject: t('conversations.follow_subject', { title }) },
    paragraphs: [
      t('conversations.follow_mail', { title }),
      { label: t('conversations.follow_confirm'), path: pathIn(lang, followPath(secret)) },
      t('conversations.follow_until', { count: daysToConfirm }),
      t('conversations.follow_not_you'),
    ],
  })
}

/** Where the mailed link leads: it confirms the address, and afterwards takes it off again. */
export function followPath(secret: string): string {
  return `/gesprekken/hoor/${secret}`
}

/** Forgets addresses that nobody confirmed in time. */
export function forgetJob(house: House): Job {
  return {
    name: 'forget-conversation-followers',
    every: '25 3 * * *',
    run: () =>
      house.transact(system, ctx => dropUnconfirmed(ctx, new Date(ctx.now.getTime() - daysToConfirm * day))),
  }
}
