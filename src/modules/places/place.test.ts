import { expect, test } from 'vitest'
import { everydayName, foldName, namesOf, readPlaceQuery, scopeOf, slugFor } from './place.ts'

test('a place is shown under the name people use', () => {
  const names = [
    "'s-Gravenhage",
    "'s-Hertogenbosch",
    'Hengelo (O.)',
    'Laren (NH.)',
    'Wijk 01 Twello',
    'Wijk 02',
  ].map(everydayName)
  expect(names).toEqual(['Den Haag', 'Den Bosch', 'Hengelo', 'Laren', 'Twello', 'Wijk 02'])
})

test('a place is found under its official name as well', () => {
  expect(namesOf("'s-Gravenhage")).toBe('den haag s gravenhage')
})

test('accents and case do not matter', () => {
  expect(foldName('Súdwest-Fryslân')).toBe('sudwest fryslan')
})

test('a postcode is understood with and without letters', () => {
  expect(['7412', '7412 AB', ' 7412ab '].map(readPlaceQuery)).toEqual(Array(3).fill({ postcode: '7412' }))
})

test('a single letter or nothing is no question', () => {
  expect(['', ' ', 'a', '%', '--'].map(readPlaceQuery)).toEqual([null, null, null, null, null])
})

test('the number of a wijk is not in its URL', () => {
  expect(slugFor('Wijk 00 Centrum', 'WK000100', new Set())).toBe('centrum')
})

test('a taken URL gets the code of the place', () => {
  const slugs = [
    slugFor('Centrum', 'WK000101', new Set(['centrum'])),
    slugFor('Vragen', 'WK000102', new Set()),
  ]
  expect(slugs).toEqual(['centrum-wk000101', 'vragen-wk000102'])
})

test('the scope of a region is its parts', () => {
  const region = { code: 'RE1', parts: ['GM0150', 'GM0200'] } as unknown as Parameters<typeof scopeOf>[0]
  expect(scopeOf(region)).toEqual(['RE1', 'GM0150', 'GM0200'])
})
