import { expect, test } from 'vitest'
import { handleFor, readStrengths } from './person.ts'

test('a handle is made of the name and never of nothing', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  expect(handleFor('Fatma Yıldız', id)).toBe('fatma-yildiz-9a8057')
  expect(handleFor('🙂', id)).toBe('deelnemer-9a8057')
})

test('strengths are own words, each once', () => {
  expect(readStrengths(' Fietsen maken,, fietsen  maken ; koken\nzingen')).toEqual([
    'fietsen maken',
    'koken',
    'zingen',
  ])
})
