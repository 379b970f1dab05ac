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

/** The claim that has most of these words, in any of their forms; undefined when it only stands in the rest of the profile, or nowhere. */
export function claimMet(person: Profile, words: readonly string[]): Claim | undefined {
  const { tokens } = dutchWords()
  const sought = words.flatMap(word => tokens(word).slice(0, 1))
  const met = claimsOf(person).map(claim => {
    const has = new Set(tokens(textOfClaim(claim)))
    return { claim, count: sought.filter(term => has.has(term)).length }
  })
  const most = Math.max(0, ...met.map(({ count }) => count))
  return most === 0 ? undefined : met.find(({ count }) => count === most)?.claim
}
