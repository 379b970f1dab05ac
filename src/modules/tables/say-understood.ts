import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { MailPart } from '../../platform/mail-paragraph.ts'
import { messages } from './messages/messages.ts'
import type { ReadReply } from './read-reply.ts'
import type { Table } from './table.ts'

/** What a guest said, and where to change it. */
interface Understood extends Pick<ReadReply, 'answer'> {
  readonly named: boolean
  readonly prepared: readonly string[]
  readonly path: string
}

/** What a guest who answered by mail gets back. */
export function understood(
  lang: Lang,
  table: Table,
  { answer, named, prepared, path }: Understood,
): MailPart[] {
  const t = wordsOf(messages, lang)
  const { title, startsAt, script } = table
  const isPrepared = prepared.some(Boolean)
  return [
    t('tables.reply_thanks', { title }),
    t(
      answer === null && startsAt === null
        ? 'tables.reply_dates'
        : `tables.reply_comes_${answer ?? 'unsaid'}`,
    ),
    ...prepared.flatMap((body, at) =>
      body === '' ? [] : [`${at + 1}. ${script.questions[at] ?? ''}\n${body}`],
    ),
    ...(isPrepared ? [t(named ? 'tables.reply_named' : 'tables.reply_unnamed')] : []),
    { label: t('tables.reply_change'), path },
  ]
}
