import { formatNumber, wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import type { Mandate } from '../mandate.ts'
import { messages } from '../messages/messages.ts'
import { dayText } from './day-text.ts'

/** "groen, geld tot € 500" */
export function aboutText(
  lang: Lang,
  mandate: Pick<Mandate, 'everything' | 'subjects' | 'upToCents'>,
): string {
  const t = wordsOf(messages, lang)
  const { everything, subjects, upToCents } = mandate
  if (everything) return t('organisations.about_everything')
  const amount =
    upToCents === null
      ? []
      : [t('organisations.about_money', { amount: formatNumber(lang, upToCents / 100) })]
  return [...subjects, ...amount].join(', ')
}

/** "spreekt en tekent over groen, vanaf 1 mei 2026, tot en met 1 mei 2027" */
export function mandateText(lang: Lang, mandate: Mandate, today: string): string {
  const t = wordsOf(messages, lang)
  const about = { about: aboutText(lang, mandate) }
  const { from, until, endedOn } = mandate
  return [
    mandate.maySign ? t('organisations.mandate_sign', about) : t('organisations.mandate_speak', about),
    ...(from > today || endedOn !== null
      ? [t('organisations.mandate_from', { day: dayText(lang, from) })]
      : []),
    ...(until === null || endedOn !== null
      ? []
      : [t('organisations.mandate_until', { day: dayText(lang, until) })]),
    ...(endedOn === null ? [] : [t('organisations.mandate_ended_on', { day: dayText(lang, endedOn) })]),
  ].join(', ')
}
