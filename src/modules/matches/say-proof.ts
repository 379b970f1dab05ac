import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { strengthName } from '../people/index.ts'
import type { Claim } from '../people/index.ts'
import type { Proof } from './match.ts'
import { messages } from './messages/messages.ts'

/** Why somebody or something has what is asked for, as one plain sentence about them. */
export function sayProof(lang: Lang, proof: Proof): string {
  const t = wordsOf(messages, lang)
  if (proof.by === 'offer') return t('matches.because_offer', { text: proof.text })
  if (proof.by === 'about') return t('matches.because_about', { words: proof.words.join(', ') })
  const { claim } = proof
  return t(`matches.because_${claim.from}`, { said: saidOf(lang, claim) })
}

/** What somebody said of themselves, in the language of the page where it was chosen from the list. */
export function saidOf(lang: Lang, claim: Claim): string {
  return claim.from === 'list' ? strengthName(lang, claim.strength) : claim.said
}
