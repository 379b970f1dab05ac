import { expect, it } from 'vitest'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { isHoliday } from './holidays.ts'
import { suggestMoments } from './suggest-moments.ts'

const said = (now: string) => suggestMoments(new Date(now)).map(moment => formatMoment('nl', moment))

it('three moments within two weeks: an evening, a morning and a Saturday afternoon', () => {
  expect(said('2026-03-03T09:00:00Z')).toEqual([
    'vrijdag 6 maart 2026, 10.00 uur',
    'zaterdag 7 maart 2026, 14.00 uur',
    'maandag 9 maart 2026, 19.30 uur',
  ])
})

it('the times are those of the Dutch clock, also when it changes in between', () => {
  expect(said('2026-03-26T22:30:00Z')).toEqual([
    'maandag 30 maart 2026, 19.30 uur',
    'dinsdag 31 maart 2026, 10.00 uur',
    'zaterdag 4 april 2026, 14.00 uur',
  ])
})

it('late in the evening in London it is already the next day here', () => {
  expect(said('2026-03-03T23:30:00Z')[0]).toBe('zaterdag 7 maart 2026, 14.00 uur')
})

it('no moment is on a holiday, also when both Saturdays are', () => {
  expect(said('2027-12-21T09:00:00Z')).toEqual([
    'maandag 27 december 2027, 19.30 uur',
    'dinsdag 28 december 2027, 10.00 uur',
    'woensdag 29 december 2027, 14.00 uur',
  ])
})

it('whatever the day, there are three, on three days, after three days and within two weeks', () => {
  for (let day = 0; day < 800; day += 1) {
    const now = new Date(Date.UTC(2026, 0, 1, 11) + day * 86_400_000)
    const moments = suggestMoments(now)
    const ahead = moments.map(moment => (moment.getTime() - now.getTime()) / 86_400_000)
    const dates = new Set(moments.map(moment => moment.toISOString().slice(0, 10)))
    expect([dates.size, ahead.every(days => days > 2 && days < 14)], now.toISOString()).toEqual([3, true])
  }
})

it('Easter moves, and what depends on it moves along', () => {
  const holidays = ['2024-03-31', '2025-04-21', '2026-05-14', '2027-05-17', '2026-04-27', '2026-12-25']
  const workdays = ['2024-04-02', '2025-04-22', '2026-05-13', '2027-05-18', '2026-04-28', '2026-12-23']
  expect([holidays, workdays].map(all => all.map(day => isHoliday(new Date(day))))).toEqual([
    [true, true, true, true, true, true],
    [false, false, false, false, false, false],
  ])
})
