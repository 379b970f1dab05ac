import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { messages } from './messages/messages.ts'
import { alsoCalled, type Drive, type Strength } from './strengths.ts'

/** What a strength is called, to be read after "goed in" and "good at". */
export function strengthName(lang: Lang, strength: Strength): string {
  return wordsOf(messages, lang)(`people.strength.${strength}`)
}

/** What a drive is called, to be read after "wil graag" and "would like". */
export function driveName(lang: Lang, drive: Drive): string {
  return wordsOf(messages, lang)(`people.drive.${drive}`)
}

/** All words by which somebody with this strength is found: its names in both languages, and what else it is called. */
export function wordsOfStrength(strength: Strength): string {
  return [strengthName('nl', strength), strengthName('en', strength), alsoCalled[strength]].join(' ')
}
