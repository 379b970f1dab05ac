import { expect, test } from 'vitest'
import { judge } from './aims.ts'
import { quantile, type Figures } from './measure.ts'

const good: Figures = {
  page: 'gemeente',
  signedIn: false,
  path: '/deventer',
  bytes: 5000,
  perSecond: 6000,
  webCpu: 0.05,
  databaseCpu: 0,
  constant: { perSecond: 10_000, cpu: 0.04 },
  ratio: 0.6,
  cpuRatio: 0.8,
  spread: 0.02,
  p50: 2,
  p99: 5,
  aloneP50: 1,
}
const member: Figures = { ...good, signedIn: true, webCpu: 6, databaseCpu: 5, ratio: 0.01, cpuRatio: 0.01 }
const search: Figures = { ...good, page: 'search', aloneP50: 20 }
const metOf = (figures: readonly Figures[], memory = 300) => judge(figures, memory).map(({ met }) => met)

test('figures within all four aims meet them', () => {
  expect(metOf([good, member, search])).toEqual([true, true, true, true])
})

test('the hot page that does worst counts, by requests or by CPU', () => {
  expect(metOf([good, { ...good, page: 'question', ratio: 0.49 }, member, search])[0]).toBe(false)
  expect(metOf([good, { ...good, page: 'question', cpuRatio: 0.49 }, member, search])[0]).toBe(false)
})

test('the CPU of a signed-in place page includes the database', () => {
  expect(metOf([good, { ...member, databaseCpu: 6.5 }, search])[1]).toBe(false)
})

test('the most memory there was counts', () => {
  expect(metOf([good, member, search], 401)[2]).toBe(false)
})

test('a search is judged by the median of one who asks alone', () => {
  expect(metOf([good, member, { ...search, p50: 900 }])[3]).toBe(true)
  expect(metOf([good, member, { ...search, aloneP50: 51 }])[3]).toBe(false)
})

test('the median is the middle one, the 99th percentile nearly the last', () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3)
  expect(quantile([1, 2, 3, 4], 0.99)).toBe(4)
})
