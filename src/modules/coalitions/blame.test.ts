import { expect, test } from 'vitest'
import { blameIn } from './blame.ts'

test.each([
  ['Het is de schuld van de gemeente.', [{ words: 'schuld', kind: 'guilt' }]],
  ['De corporatie weigert te komen.', [{ words: 'weigert', kind: 'unwilling' }]],
  ['De wijkraad laat na om ons te bellen.', [{ words: 'laat na', kind: 'unwilling' }]],
  ['Er moet nu eindelijk iets gebeuren.', [{ words: 'moet nu eindelijk', kind: 'finally' }]],
  ['De gemeente doet hier niets aan.', [{ words: 'De gemeente doet hier niets', kind: 'party' }]],
  ['Ouderen in onze straat zijn vaak alleen.', []],
  ['We willen samen met de gemeente een plan maken.', []],
  ['Hij laat na de school zijn hond uit.', []],
])('"%s" gets these hints', (text, hints) => {
  expect(blameIn(text)).toEqual(hints)
})

test('a party of the place as the culprit gets a hint, as a partner not', () => {
  const names = ['Stichting Raster']
  expect(blameIn('Stichting Raster heeft ons nooit gebeld.', names)).toEqual([
    { words: 'Stichting Raster heeft ons nooit', kind: 'party' },
    { words: 'nooit', kind: 'always' },
  ])
  expect(blameIn('Stichting Raster heeft een mooie zaal.', names)).toEqual([])
})

test('at most three hints, each once', () => {
  const text = 'Schuld! Schuld! Ze weigeren. Het is schandalig. Nooit. Ze moeten eindelijk komen.'
  expect(blameIn(text).map(({ words }) => words)).toEqual(['Schuld', 'weigeren', 'schandalig'])
})
