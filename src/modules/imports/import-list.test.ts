import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { initiatives, initiativesWith, newestIn } from '../initiatives/index.ts'
import { chooseColumns } from './choose-columns.ts'
import {
  checkImport,
  dropImport,
  importRows,
  importSummary,
  imports,
  startImport,
  undoImport,
} from './index.ts'
import { agreeToSave, chooseRows, saveImport } from './save-import.ts'

let world: World
let vera: Actor
let list: Buffer

beforeAll(async () => {
  list = await readFile(join(import.meta.dirname, 'fixture-initiatieven.csv'))
})
const fresh = async () => {
  world = await openWorld([initiatives, imports])
  vera = await world.person('Vera', { role: 'connector', place: deventer })
}

const start = (bytes = list, actor = vera) =>
  world.as(actor, ctx => startImport(ctx, { fileName: 'lijst.csv', bytes, place: deventer }))
const checked = async (bytes = list) => {
  const { id, mapping } = await start(bytes)
  await world.as(vera, ctx => chooseColumns(ctx, { import: id, mapping: { ...mapping }, phase: 'running' }))
  await world.settle()
  return id
}
const saved = async (id: string) => {
  await world.as(vera, ctx => agreeToSave(ctx, id))
  await world.settle()
  return id
}
const countsOf = async (id: string) => (await importSummary(world.reader(vera), id)).counts
const listed = async (code = deventer) => (await newestIn(world.reader(), [code], { limit: 100 })).items
const csv = (...lines: string[]) => Buffer.from(['naam;wijk;jaar', ...lines].join('\n'))

describe('a list of ten rows', () => {
  beforeAll(fresh)
  afterAll(() => world.close())

  it('each row is judged, with the reason', async () => {
    const rows = await importRows(world.reader(vera), await checked(), { limit: 20 })
    expect(
      rows.map(({ row, verdict, why }) => [
        row,
        verdict,
        ...why.map(({ code, text, row: other }) => `${code} ${text ?? ''}${other ?? ''}`),
      ]),
    ).toEqual([
      [4, 'new'],
      [5, 'new'],
      [6, 'new'],
      [7, 'doubtful', 'looks_like_row Buurttuin Noorderplein4'],
      [8, 'wrong', 'title_missing '],
      [9, 'wrong', 'phase_unknown Bezigjes'],
      [10, 'wrong', 'place_elsewhere Apeldoorn'],
      [11, 'wrong', 'coordinate_abroad 99,1'],
      [12, 'known', 'same_as_row Repaircafé5'],
      [13, 'new', 'place_unknown De Hoek', 'theme_unknown Gedoe'],
    ])
  })

  it('nothing is there before the yes, and after it what is new', async () => {
    const id = await checked()
    expect(await listed()).toEqual([])
    await saved(id)
    expect((await listed()).map(({ title }) => title).sort()).toEqual([
      'Buurttuin Noorderplein',
      'Koffie voor ouderen',
      'Repaircafé',
      'Straatfeest',
    ])
    expect((await listed(noorderplein))[0]).toMatchObject({
      summary: 'Samen tuinieren op het plein',
      themes: ['green', 'meeting'],
      phase: 'running',
      point: { latitude: 52.2661, longitude: 6.1552 },
      areas: [noorderplein, zandweerd, deventer],
      stewards: [],
      confirmedAt: null,
      createdBy: vera.person,
    })
  })

  it('the same file again adds nothing', async () => {
    const id = await checked()
    expect(await countsOf(id)).toMatchObject({ new: 0, known: 5, doubtful: 1, wrong: 4 })
    await saved(id)
    expect(await listed()).toHaveLength(4)
  })

  it('a doubtful row is added when somebody chose it', async () => {
    const id = await checked()
    await world.as(vera, ctx => chooseRows(ctx, { import: id, rows: [7], choice: 'add' }))
    await saved(id)
    expect((await listed()).map(({ title }) => title)).toContain('Buurt-tuin op het Noorderplein')
    expect(await countsOf(await checked())).toMatchObject({ new: 0, doubtful: 0 })
  })
})

describe('undoing', () => {
  beforeAll(fresh)
  afterAll(() => world.close())

  it('what was added goes, what somebody touched stays', async () => {
    const id = await saved(await checked())
    const touched = (await listed()).find(({ title }) => title === 'Repaircafé')
    await world.house.db
      .updateTable('initiatives')
      .set({ version: 2 })
      .where('id', '=', touched?.id ?? '')
      .execute()
    expect(await world.as(vera, ctx => undoImport(ctx, id))).toBe(3)
    expect((await listed()).map(({ title }) => title)).toEqual(['Repaircafé'])
    expect((await importSummary(world.reader(vera), id)).one.state).toBe('undone')
  })

  it('after that the list can come in again', async () => {
    expect(await countsOf(await checked())).toMatchObject({ new: 3, known: 2 })
  })

  it('it is undone once', async () => {
    const id = await saved(await checked())
    await world.as(vera, ctx => undoImport(ctx, id))
    await expect(world.as(vera, ctx => undoImport(ctx, id))).rejects.toMatchObject({
      code: 'imports.not_now',
    })
  })
})

describe('two lists', () => {
  beforeAll(fresh)
  afterAll(() => world.close())

  it('checked side by side and both saved, they add each initiative once', async () => {
    const [one, two] = [await checked(), await checked()]
    await saved(one)
    await saved(two)
    expect(await listed()).toHaveLength(4)
  })

  it('one name in two places is two initiatives, the same name in one place is looked at', async () => {
    const id = await checked(
      csv(
        'Straatspeeldag;Noorderplein;2023',
        'Straatspeeldag;Zwolseweg;2023',
        'Straatspeeldag;Zwolseweg;2024',
      ),
    )
    const rows = await importRows(world.reader(vera), id, { limit: 9 })
    expect(rows.map(({ verdict, why }) => [verdict, why[0]?.code])).toEqual([
      ['new', undefined],
      ['new', undefined],
      ['doubtful', 'same_title_row'],
    ])
  })
})

describe('who and when', () => {
  beforeAll(fresh)
  afterAll(() => world.close())

  it.each([
    ['a member', async () => world.person('Mia')],
    [
      'a connector of another place',
      async () => world.person('Ans', { role: 'connector', place: apeldoorn }),
    ],
    ['a visitor', async () => world.reader().actor],
  ])('%s cannot import here, nor see an import', async (_, somebody) => {
    const actor = await somebody()
    await expect(start(list, actor)).rejects.toMatchObject({ kind: 'not_allowed' })
    const { id } = await start()
    await expect(importSummary(world.reader(actor), id)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(world.as(actor, ctx => dropImport(ctx, id))).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('an unchecked import cannot be saved', async () => {
    const { id } = await start()
    await expect(world.as(vera, ctx => agreeToSave(ctx, id))).rejects.toMatchObject({ kind: 'closed' })
  })

  it('without a column for the name nothing is checked', async () => {
    const { id } = await start()
    const choose = world.as(vera, ctx =>
      chooseColumns(ctx, { import: id, mapping: { title: '' }, phase: 'idea' }),
    )
    await expect(choose).rejects.toMatchObject({ code: 'imports.title_column_missing' })
  })

  it('a chosen column must be there', async () => {
    const odd = world.as(vera, ctx =>
      startImport(ctx, { fileName: 'x.csv', bytes: list, place: deventer, mapping: { title: 'Naampje' } }),
    )
    await expect(odd).rejects.toMatchObject({ code: 'imports.column_unknown', details: { name: 'Naampje' } })
  })
})

describe('ten thousand rows', () => {
  beforeAll(fresh)
  afterAll(() => world.close())

  const words = [
    'tuin',
    'koor',
    'feest',
    'markt',
    'atelier',
    'kas',
    'route',
    'bank',
    'café',
    'club',
    'pad',
    'bos',
    'plein',
  ]
  const lines = Array.from({ length: 10_000 }, (_, at) => {
    const [one, two] = [words[at % 13] ?? '', words[Math.floor(at / 13) % 13] ?? '']
    return `Buurt${one} ${two} ${(at * 7919).toString(36)};;2024`
  })

  it('progress is told, a check that stopped half-way goes on, and all is saved in one go', async () => {
    const { id } = await start(csv(...lines))
    const heard: number[] = []
    const began = performance.now()
    const stopped = checkImport(world.house, id, done => {
      heard.push(done)
      if (done >= 4000) throw new Error('the process ended here')
    })
    await expect(stopped).rejects.toThrow('the process ended here')
    expect((await importSummary(world.reader(vera), id)).one).toMatchObject({
      state: 'checking',
      rowsDone: 4000,
    })
    const { checkRows } = await import('./check-import.ts')
    await checkRows(world.house, id, done => heard.push(done))
    expect(heard).toEqual(Array.from({ length: 50 }, (_, part) => (part + 1) * 200))
    const checkedIn = performance.now() - began
    await saveImport(world.house, id)
    const savedIn = performance.now() - began - checkedIn
    const { one, counts } = await importSummary(world.reader(vera), id)
    expect(one).toMatchObject({ state: 'saved', added: counts.new })
    console.info(
      `10,000 rows: checked in ${Math.round(checkedIn)} ms, ${counts.new} saved in ${Math.round(savedIn)} ms`,
    )
    const ids = (await listed()).map(item => item.id)
    expect(await initiativesWith(world.reader(), ids)).toHaveLength(100)
  }, 120_000)
})
