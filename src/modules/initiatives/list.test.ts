import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zandweerd, zwolseweg } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { people } from '../people/index.ts'
import { findDocuments } from '../search/index.ts'
import { createInitiative } from './create-initiative.ts'
import { initiatives } from './index.ts'
import { countsIn, countPerArea, newestIn, pointsIn, type Cursor, type Filters } from './queries/list.ts'
import { removeInitiative } from './remove-initiative.ts'
import { addImported, removeImported, type ListedInitiative } from './take-over-list.ts'
import type { InitiativeWish } from './wish.ts'

let world: World
let noor: Actor

beforeAll(async () => {
  world = await openWorld([people, initiatives])
  noor = await world.person('Noor')
  const wants = [{ direction: 'need', kind: 'hands', text: 'Twee helpers' }] as const
  await begin({ title: 'Tuin', places: [noorderplein], themes: ['green'], phase: 'running', wants })
  await begin({ title: 'Koor', places: [zwolseweg], themes: ['culture', 'meeting'], phase: 'running' })
  await begin({
    title: 'Feest',
    places: [noorderplein, zwolseweg],
    themes: ['meeting'],
    point: { latitude: 52.26, longitude: 6.16 },
  })
  await begin({ title: 'Elders', places: [apeldoorn], themes: ['green'] })
  await begin({ title: 'Voor leden', places: [noorderplein], circle: 'members' })
  const gone = await begin({ title: 'Weg', places: [noorderplein] })
  await world.as(noor, ctx => removeInitiative(ctx, { id: gone.id, reason: 'Dubbel.' }))
})
afterAll(() => world.close())

async function begin(wish: InitiativeWish) {
  world.pass({ minutes: 1 })
  return world.as(noor, ctx => createInitiative(ctx, wish))
}
const titles = async (scope: string[], filters: Filters = {}) =>
  (await newestIn(world.reader(), scope, { limit: 50, filters })).items.map(({ title }) => title)

describe('the list of a place', () => {
  it('has what lies in it and inside, public and not removed, newest first', async () => {
    expect(await titles([deventer])).toEqual(['Feest', 'Koor', 'Tuin'])
    expect(await titles([noorderplein])).toEqual(['Feest', 'Tuin'])
  })

  it('of a region has each once', async () => {
    expect(await titles([noorderplein, zwolseweg, zandweerd])).toEqual(['Feest', 'Koor', 'Tuin'])
  })

  it.each([
    [{ theme: 'meeting' }, ['Feest', 'Koor']],
    [{ phase: 'running' }, ['Koor', 'Tuin']],
    [{ need: 'hands' }, ['Tuin']],
    [{ theme: 'meeting', phase: 'running' }, ['Koor']],
  ] as const)('with filters %o', async (filters, expected) => {
    expect(await titles([deventer], filters)).toEqual(expected)
  })

  it('comes in pages that join without gap or double', async () => {
    const seen: string[] = []
    for (let after: Cursor | undefined, more = true; more;) {
      const { items, next } = await newestIn(world.reader(), [deventer], { limit: 2, after })
      seen.push(...items.map(({ title }) => title))
      after = next ?? undefined
      more = next !== null
    }
    expect(seen).toEqual(['Feest', 'Koor', 'Tuin'])
  })

  it('counts what each filter would leave, with the other filters as they are', async () => {
    expect(await countsIn(world.reader(), [deventer], { phase: 'running' })).toEqual({
      total: 2,
      theme: { green: 1, culture: 1, meeting: 1 },
      phase: { running: 2, idea: 1 },
      need: { hands: 1 },
    })
  })

  it('knows how many lie in each place inside, and the points', async () => {
    expect(await countPerArea(world.reader(), [noorderplein, zwolseweg, zandweerd])).toEqual(
      new Map([
        [noorderplein, 2],
        [zwolseweg, 2],
        [zandweerd, 3],
      ]),
    )
    expect(await pointsIn(world.reader(), [deventer])).toMatchObject([
      { title: 'Feest', point: { latitude: 52.26, longitude: 6.16 } },
    ])
  })
})

describe('searching', () => {
  const found = async (text: string, actor?: Actor) =>
    (await findDocuments(world.reader(actor), { text, limit: 9 })).hits.map(({ title }) => title)

  it('an initiative is found by its name and by what it needs; a removed one is not', async () => {
    await world.settle()
    expect(await found('koor')).toEqual(['Koor'])
    expect(await found('helpers')).toEqual(['Tuin'])
    expect(await found('weg')).toEqual([])
  })

  it('what is for members is found by members only', async () => {
    await world.settle()
    expect([await found('leden'), await found('leden', noor)]).toEqual([[], ['Voor leden']])
  })

  it('a list that was taken over is found part by part, and gone again when it is undone', async () => {
    const importId = '01980000-0000-7000-8000-000000000001'
    const listed: ListedInitiative[] = Array.from({ length: 450 }, (_, at) => ({
      ...{
        title: `Wormenhotel ${at}`,
        summary: '',
        story: '',
        phase: 'running',
        themes: [],
        links: [],
        point: null,
      },
      ...{ places: [apeldoorn], areas: [apeldoorn], key: `id:${at}`, organisation: null },
    }))
    await world.as(noor, ctx => addImported(ctx, { importId, by: noor.person, initiatives: listed }))
    await world.settle()
    expect(await found('wormenhotel 449')).toContain('Wormenhotel 449')
    expect(await titles([apeldoorn])).toHaveLength(50)
    expect(await world.as(noor, ctx => removeImported(ctx, importId))).toBe(450)
    await world.settle()
    expect(await found('wormenhotel')).toEqual([])
    expect(await titles([apeldoorn])).toEqual(['Elders'])
  })
})
