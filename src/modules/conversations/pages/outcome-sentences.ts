import { formatNumber, wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'
import type { Outcome } from '../outcome.ts'

/** Letters by which groups are called, largest first. */
export function groupName(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at)
}

/** From here a division hardly changes when other people are drawn. */
const verySure = 0.9

/** What the outcome as a whole says, and how sure it is. */
export function outcomeSentences(lang: Lang, outcome: Outcome): string[] {
  const t = wordsOf(messages, lang)
  const { participants, votes, stage, groups, stability } = outcome
  if (participants === 0) return [t('conversations.nobody_yet')]
  const counted = t('conversations.counted', { count: participants, votes: formatNumber(lang, votes) })
  if (stage === 'counts') return [counted, t('conversations.stage_counts')]
  if (stage === 'common-ground') {
    const tried = stability > 0 ? 'conversations.groups_unsure' : 'conversations.groups_none'
    return [counted, t(tried)]
  }
  const sure = stability >= verySure ? 'conversations.groups_sure' : 'conversations.groups_rather_sure'
  return [counted, t('conversations.groups_found', { count: groups.length }), t(sure)]
}

/** One sentence about one statement: how many of those who voted said what. */
export function countSentence(
  lang: Lang,
  { said, of, side }: { said: number; of: number; side: 'agree' | 'disagree' },
): string {
  const t = wordsOf(messages, lang)
  return t(`conversations.sentence_${side}`, { count: said, of: formatNumber(lang, of) })
}
