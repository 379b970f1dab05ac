import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { Phase } from '../initiatives/index.ts'
import { strengthName } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import type { HelperKind, Reason, ReasonCode } from './reason.ts'

/** Why somebody or something can help, as one plain sentence about them. */
export function sayReason(lang: Lang, kind: HelperKind, reason: Reason): string {
  const t = wordsOf(messages, lang)
  const params = paramsOf(lang, reason)
  if (reason.code === 'answered') {
    return t(reason.helpful ? 'questions.reason_answered_helpful' : 'questions.reason_answered', params)
  }
  if (reason.code === 'position') {
    return t(reason.year ? 'questions.reason_position_past' : 'questions.reason_position', params)
  }
  if (reason.code === 'about') {
    return t(
      kind === 'initiative' ? saidOf[reason.phase ?? 'running'] : 'questions.reason_organisation',
      params,
    )
  }
  return t(`questions.reason_${reason.code}`, params)
}

const saidOf = {
  idea: 'questions.reason_idea',
  starting: 'questions.reason_starting',
  running: 'questions.reason_initiative',
  growing: 'questions.reason_initiative',
  finished: 'questions.reason_finished',
  stopped: 'questions.reason_stopped',
} as const satisfies Record<Phase, string>

/** The same to the person who is asked, for themselves or for an initiative or organisation. */
export function sayReasonToYou(lang: Lang, via: HelperKind, reason: Reason): string {
  const t = wordsOf(messages, lang)
  const params = paramsOf(lang, reason)
  if (reason.code === 'answered') return t('questions.you_answered', params)
  if (isOfSelf(reason.code)) return t(`questions.you_${reason.code}`, params)
  if (reason.code === 'position')
    return t(reason.year ? 'questions.you_position_past' : 'questions.you_position', params)
  if (reason.code === 'party') return t('questions.you_party', params)
  if (reason.code === 'helped') return t(`questions.you_helped_${via}`, params)
  return t(via === 'organisation' ? 'questions.you_organisation' : 'questions.you_steward', params)
}

const ofSelf = ['ask_me', 'own_words', 'chosen', 'strength'] as const

/** What people say of themselves. */
function isOfSelf(code: ReasonCode): code is (typeof ofSelf)[number] {
  return (ofSelf as readonly ReasonCode[]).includes(code)
}

const wordsSaid = 2

function paramsOf(lang: Lang, { words, place, year, title, role, said, strength }: Reason) {
  const t = wordsOf(messages, lang)
  const quoted = words.slice(0, wordsSaid).map(word => t('questions.quoted', { word: word.toLowerCase() }))
  return {
    words: quoted.join(` ${t('questions.and')} `),
    where: place === null ? '' : ` ${t('questions.in', { place })}`,
    year: String(year ?? ''),
    title: title ?? '',
    role: role ?? '',
    said: said ?? '',
    strength: strength === undefined ? '' : strengthName(lang, strength),
  }
}
