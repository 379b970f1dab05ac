import { describe, expect, it } from 'vitest'
import { placeRows, deventer, noorderplein } from '../../testing/places.ts'
import type { Place } from '../places/index.ts'
import { draftRow, type DraftBy } from './draft-row.ts'
import { rowsAsCsv } from './export-rows.ts'
import { placeFinder } from './find-place.ts'
import { guessMapping } from './guess-mapping.ts'
import { tableOf } from './read-table.ts'

const places = placeRows as unknown as Place[]
const chosen = places.find(({ code }) => code === deventer)!
const findPlace = placeFinder({
  chosen,
  inside: places.filter(({ areas }) => areas.includes(deventer)),
  around: new Set(['deventer']),
  elsewhere: new Set(['apeldoorn']),
})

describe('which column is what', () => {
  const known = { placeNames: new Set(['zandweerd', 'noorderplein']), municipalities: new Set(['deventer']) }
  const guess = (...rows: string[][]) => guessMapping(tableOf(rows), known)

  it('Dutch and English names of columns are known', () => {
    expect(guess(['Projectnaam', 'Toelichting', 'Stadsdeel', 'Jaartal'], ['a', 'b', 'c', 'd'])).toEqual({
      title: 'Projectnaam',
      summary: 'Toelichting',
      place: 'Stadsdeel',
      year: 'Jaartal',
    })
    expect(guess(['Name', 'Category', 'Lat', 'Lng'], ['a', 'b', '52.1', '6.1'])).toEqual({
      title: 'Name',
      theme: 'Category',
      latitude: 'Lat',
      longitude: 'Lng',
    })
  })

  it('what the names do not tell, the contents do', () => {
    const rows = [
      ['Tuin bij de flat', 'Zandweerd', '2024', '52.2551', '6.1639', 'https://tuin.nl', 'Deventer'],
      ['Koor van Noord', 'Noorderplein', '2023', '52.2561', '6.1539', 'https://koor.nl', 'Deventer'],
    ]
    expect(guess(['A', 'B', 'C', 'D', 'E', 'F', 'G'], ...rows)).toEqual({
      title: 'A',
      place: 'B',
      year: 'C',
      latitude: 'D',
      longitude: 'E',
      link: 'F',
      municipality: 'G',
    })
  })
})

describe('a place in words', () => {
  it.each([
    ['a name inside', 'noorderplein', noorderplein],
    ['a code inside', 'bu01500301', noorderplein],
    ['with the kind before it', 'Buurt Noorderplein', noorderplein],
    ['nothing', '', deventer],
    ['the place itself', 'Deventer', deventer],
  ])('%s', (_, text, code) => {
    expect(findPlace(text)).toEqual({ place: places.find(place => place.code === code) })
  })

  it('another municipality is wrong, an unknown name comes in the whole place with a remark', () => {
    expect(findPlace('Apeldoorn')).toEqual({ fault: 'place_elsewhere' })
    expect(findPlace('GM0200')).toEqual({ fault: 'place_code_unknown' })
    expect(findPlace('De Hoek')).toEqual({ place: chosen, remark: 'place_unknown' })
  })
})

describe('a row', () => {
  const header = ['naam', 'lat', 'lon', 'status', 'site', 'thema', 'organisatie', 'datum', 'oms']
  const by: DraftBy = {
    header,
    mapping: {
      ...{ title: 'naam', latitude: 'lat', longitude: 'lon', phase: 'status', link: 'site', theme: 'thema' },
      ...{ organisation: 'organisatie', year: 'datum', summary: 'oms' },
    },
    phase: 'running',
    tokens: text => text.toLowerCase().split(/\W+/),
    findPlace,
    organisationNamed: name => (name === 'De Brug' ? 'brug-id' : null),
  }
  const read = (cells: Partial<Record<string, string>>) =>
    draftRow({ row: 2, cells: header.map(name => cells[name] ?? '') }, by)
  const faults = (cells: Partial<Record<string, string>>) =>
    read({ naam: 'Tuin', ...cells }).faults.map(({ code, column }) => `${column ?? ''} ${code}`)

  it('reads Dutch decimals, dates and words', () => {
    const cells = {
      lat: '52,2551',
      lon: '6,1639',
      status: 'Afgerond',
      site: 'tuin.nl',
      thema: 'Groen; Sport',
      datum: '3-11-2024',
    }
    expect(read({ naam: '  Tuin  bij de flat ', ...cells, organisatie: 'De Brug' }).draft).toMatchObject({
      title: 'Tuin bij de flat',
      point: { latitude: 52.2551, longitude: 6.1639 },
      phase: 'finished',
      links: ['https://tuin.nl'],
      themes: ['green', 'sport'],
      year: 2024,
      organisation: 'brug-id',
      places: [deventer],
      key: 't:tuin bij de flat|GM0150|2024',
    })
  })

  it('what it cannot place in a field goes into the story, with a remark', () => {
    const { draft, remarks } = read({ naam: 'Tuin', organisatie: 'Onbekend', oms: 'x'.repeat(301) })
    expect(draft).toMatchObject({ summary: '', story: `${'x'.repeat(301)}\n\nOrganisatie: Onbekend` })
    expect(remarks.map(({ code }) => code)).toEqual(['organisation_unknown', 'summary_long'])
  })

  it.each([
    ['no name', { naam: ' ' }, 'naam title_missing'],
    ['a name that is too long', { naam: 'x'.repeat(151) }, 'naam title_long'],
    ['a phase nobody knows', { status: 'Bezigjes' }, 'status phase_unknown'],
    ['text for a number', { lat: 'noord', lon: '6,1' }, 'lat coordinate_wrong'],
    ['half a point', { lon: '6,1' }, 'lon coordinate_half'],
    ['a point abroad', { lat: '48,85', lon: '6,1' }, 'lat coordinate_abroad'],
    ['an address that is none', { site: 'javascript:alert(1)' }, 'site link_wrong'],
  ])('%s is wrong, at its cell', (_, cells, fault) => {
    expect(faults(cells)).toEqual([fault])
  })
})

it('a downloaded cell that would run as a formula is neutralised', () => {
  const cells = ['=1+1', '+31', '-5', '@x', '\tx', 'gewoon']
  const row = {
    row: 2,
    cells,
    verdict: 'new',
    why: [],
    alike: null,
    choice: null,
    draft: null,
    initiative: null,
  } as const
  const csv = rowsAsCsv('nl', { header: ['a', 'b', 'c', 'd', 'e', 'f'] }, [row])
  expect(csv).toBe("\uFEFFRij;Oordeel;Waarom;a;b;c;d;e;f\r\n2;Nieuw;;'=1+1;'+31;'-5;'@x;'\tx;gewoon\r\n")
})
