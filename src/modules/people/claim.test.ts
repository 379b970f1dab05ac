import { expect, test } from 'vitest'
import { claimMet } from './claim.ts'
import type { Strength } from './strengths.ts'

test('the claim that is met is what one may be asked for before own words before the list, unless another has more of the words', () => {
  const profile = {
    askMe: 'een band plakken\nsnoeien van fruitbomen',
    strengths: ['fruitbomen enten', 'brood bakken'],
    strengthCodes: ['gardening', 'cooking'] as Strength[],
  }
  const met = (...words: string[]) => claimMet(profile, words)
  expect(met('snoeien')).toEqual({ from: 'ask_me', said: 'snoeien van fruitbomen' })
  expect(met('bakken')).toEqual({ from: 'own_words', said: 'brood bakken' })
  expect(met('enten', 'fruitboom')).toEqual({ from: 'own_words', said: 'fruitbomen enten' })
  expect(met('hovenier')).toEqual({ from: 'list', strength: 'gardening' })
  expect(met('boekhouding')).toBeUndefined()
})
