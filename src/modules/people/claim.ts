import { dutchWords } from '../search/index.ts'
import type { Person } from './person.ts'
import { wordsOfStrength } from './strength-words.ts'
import type { Strength } from './strengths.ts'

/** What somebody said of themselves: that one may ask them for it, that they are good at it, or chose from the list. */
export type Claim =
  | { readonly from: 'ask_me' | 'own_words'; readonly said: string }
  | { readonly from: 'list'; readonly strength: Strength }

type Profile = Pick<Person, 'askMe' | 'strengths' | 'strengthCodes'>

/** All that somebody said they can be asked for or are good at: what they may be asked for first, then their own words. */
export function claimsOf({ askMe, strengths, strengthCodes }: Profile): Claim[] {
  return [
    ...askMe
      .split('\n')
      .filter(Boolean)
      .map(said => ({ from: 'ask_me' as const, said })),
    ...strengths.map(said => ({ from: 'own_words' as const, said })),
    ...strengthCodes.map(strength => ({ from: 'list' as const, strength })),
  ]
}

/** The words in which a claim is found. */
export function textOfClaim(claim: Claim): string {
  return claim.from === 'list' ? wordsOfStrength(claim.strength) : claim.said
}

export interface MetClaim {
  readonly claim: Claim
  /** How many of the words it has, over 0 and at most 1. */
  readonly share: number
}

/** The claim that has most of these words; undefined when they only stand in the rest of the profile, or nowhere. */
export function claimMet(person: Profile, words: readonly string[]): MetClaim | undefined {
  const met = claimsOf(person).map(claim => ({ claim, share: shareOf(words, textOfClaim(claim)) }))
  const most = Math.max(0, ...met.map(({ share }) => share))
  return most === 0 ? undefined : met.find(({ share }) => share === most)
}

/** How many of these words, without those that say nothing, stand in a text, in any of their forms, as a whole or in all of their parts: 0 to 1. */
export function shareOf(words: readonly string[], text: string): number {
  const { tokens, split } = dutchWords()
  const has = new Set(tokens(text))
  const sought = words.flatMap(word => {
    const [term] = tokens(word)
    return term === undefined ? [] : [{ term, parts: split(word) }]
  })
  const found = sought.filter(
    ({ term, parts }) => has.has(term) || (parts.length > 1 && parts.every(part => has.has(part))),
  )
  return sought.length === 0 ? 0 : found.length / sought.length
}
