import { formatMoment } from '../../platform/i18n/dates.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { MailPart } from '../../platform/mail-paragraph.ts'
import type { About } from './calendar-event.ts'
import { messages } from './messages/messages.ts'
import type { Table } from './table.ts'

/** What a mail says of a table: why it does not go on, or what it is for, when and where. */
export function aboutTable(table: Table, about: About, lang: Lang): string[] {
  const t = wordsOf(messages, lang)
  const { aim, startsAt, room, cancelledReason, removedReason } = table
  if (about === 'cancelled') return [cancelledReason ?? removedReason ?? '']
  return [
    ...(aim === '' ? [] : [aim]),
    ...(startsAt ? [t('tables.mail_when', { when: formatMoment(lang, startsAt) })] : []),
    ...(room === '' ? [] : [t('tables.mail_where', { where: room })]),
  ]
}

/** The questions to prepare, and how they are answered by mail. */
export function askedBeforehand({ script: { questions } }: Pick<Table, 'script'>, lang: Lang): MailPart[] {
  const t = wordsOf(messages, lang)
  if (questions.length === 0) return []
  return [
    t('tables.mail_prepare'),
    questions.map((one, at) => `${at + 1}. ${one}`).join('\n'),
    { whenRead: [t('tables.mail_by_reply')] },
  ]
}
