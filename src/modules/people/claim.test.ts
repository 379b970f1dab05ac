import { expect, test } from 'vitest'
import { claimMet, shareOf } from './claim.ts'
import type { Strength } from './strengths.ts'

test('the claim that is met is what one may be asked for before own words before the list, unless another has more of the words', () => {
  const profile = {
    askMe: 'een band plakken\nsnoeien van fruitbomen',
    strengths: ['fruitbomen enten', 'brood bakken'],
    strengthCodes: ['gardening', 'cooking'] as Strength[],
  }
  const met = (...words: string[]) => claimMet(profile, words)?.claim
  expect(met('snoeien')).toEqual({ from: 'ask_me', said: 'snoeien van fruitbomen' })
  expect(met('bakken')).toEqual({ from: 'own_words', said: 'brood bakken' })
  expect(met('enten', 'fruitboom')).toEqual({ from: 'own_words', said: 'fruitbomen enten' })
  expect(met('hovenier')).toEqual({ from: 'list', strength: 'gardening' })
  expect(met('boekhouding')).toBeUndefined()
})

test('a word stands in a text in any of its forms, and a compound in all of its parts', () => {
  expect(shareOf(['snoeien', 'fruitbomen'], 'snoei van de fruitboom')).toBe(1)
  expect(shareOf(['buurttuin', 'website'], 'de tuin van de buurt')).toBe(0.5)
  expect(shareOf(['iets', 'voor', 'de', 'tuin'], 'een tuin')).toBe(shareOf(['iets', 'tuin'], 'een tuin'))
  expect(shareOf(['waterkraan'], 'een kraan')).toBe(0)
  expect(shareOf([], 'een kraan')).toBe(0)
})
