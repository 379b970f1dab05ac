import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import type { Address } from '../people/index.ts'
import { cutAtWord } from './letter.ts'
import { messages } from './messages/messages.ts'
import type { NewNotice } from './queries/notices.ts'

/** Writes at once to somebody of whom something is asked by name. */
export async function mailAsk(ctx: Ctx, ask: NewNotice, address: Address | undefined): Promise<void> {
  if (!address) return
  const { person, email, lang } = address
  const t = wordsOf(messages, lang)
  const { title: told } = ask.data
  const title = typeof told === 'string' ? told : ''
  await writeMail(ctx, {
    ...{ to: email, person, lang },
    subject: `${t('notices.part_asked')}: ${cutAtWord(title, 60)}`,
    onceKey: `ask ${ask.activity} ${person}`,
    ...(ask.thing && { thread: ask.thing.id, names: { thing: ask.thing, otherwise: null } }),
    paragraphs: [
      t(`notices.${ask.kind}`),
      { heading: title, level: 3, path: pathIn(lang, ask.path) },
      { label: t('notices.letter_settings'), path: pathIn(lang, '/mijn/post') },
    ],
  })
}
