import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { MailParagraph } from '../../platform/mail/letter.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import type { Address } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import { groupNotices, type NoticeGroup } from './notice.ts'
import { takeNews } from './queries.ts'

/** Writes one mail with all news of one person; none when there is no news. `stop` is the path that ends such mail. */
export async function sendBundle(ctx: Ctx, { person, email, lang }: Address, stop: string): Promise<void> {
  const news = await takeNews(ctx, person)
  if (news.length === 0) return
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    to: email,
    person,
    lang,
    subject: t('notices.bundle_subject', { count: news.length }),
    paragraphs: [
      t('notices.bundle_greeting'),
      ...groupNotices(news).flatMap(group => paragraphsOf(group, lang)),
      t('notices.bundle_why'),
      { label: t('notices.bundle_settings'), path: pathIn(lang, '/mijn/post') },
      { label: t('notices.bundle_stop'), path: pathIn(lang, stop) },
    ],
  })
}

/** What happened to one thing, newest first, each sentence once, and the way to it. */
function paragraphsOf({ title, path, notices }: NoticeGroup, lang: Lang): MailParagraph[] {
  const t = wordsOf(messages, lang)
  const sentences = new Set(notices.map(({ kind }) => t(`notices.${kind}`)))
  return [[title, ...sentences].join('\n'), { label: t('notices.look'), path: pathIn(lang, path) }]
}
