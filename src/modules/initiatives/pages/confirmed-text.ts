import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { unconfirmedSince, type Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'

/** Whether it is confirmed and since when, in a few words. */
export function confirmedText(
  lang: Lang,
  initiative: Pick<Initiative, 'age' | 'phase' | 'confirmedAt' | 'createdAt'>,
): string {
  const t = wordsOf(messages, lang)
  const since = unconfirmedSince(initiative)
  if (since !== null) return t('initiatives.unconfirmed_since', { day: formatDay(lang, since) })
  const { confirmedAt } = initiative
  if (confirmedAt === null) return t('initiatives.not_confirmed')
  return t('initiatives.confirmed_on', { day: formatDay(lang, confirmedAt) })
}
