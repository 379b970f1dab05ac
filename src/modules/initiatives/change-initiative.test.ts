import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { confirmInitiative, vouchForInitiative } from './confirm-initiative.ts'
import { createInitiative } from './create-initiative.ts'
import { editInitiative, type Edit } from './edit-initiative.ts'
import { initiatives } from './index.ts'
import { initiativesWith, initiativeAt, reinsOf, wantsOf } from './queries/find.ts'
import { removeInitiative } from './remove-initiative.ts'

let world: World
let noor: Actor
let bas: Actor

beforeAll(async () => {
  world = await openWorld([initiatives])
  noor = await world.person('Noor')
  bas = await world.person('Bas')
})
afterAll(() => world.close())

const garden = { title: 'Buurttuin Noorderplein', places: [noorderplein] }

const edit = (id: string, version: number, change: Partial<Edit> = {}): Edit => ({
  ...{ id, version, title: 'Buurttuin', places: [noorderplein], summary: 'Samen tuinieren.', story: '' },
  ...{ phase: 'running', themes: ['green'], point: null, circle: 'public', links: [], wants: [], reins: [] },
  ...change,
})

const begin = () => world.as(noor, ctx => createInitiative(ctx, garden))
const found = async (id: string, actor = noor) => (await initiativesWith(world.reader(actor), [id]))[0]

describe('beginning', () => {
  it('who begins it is its steward, and it lies in its place and everything around', async () => {
    const { id, slug } = await begin()
    expect(await found(id)).toMatchObject({
      slug,
      title: 'Buurttuin Noorderplein',
      phase: 'idea',
      stewards: [noor.person],
      places: [noorderplein],
      areas: [noorderplein, zandweerd, deventer],
      version: 1,
      confirmedBy: noor.person,
    })
  })

  it('two of one name have addresses of their own', async () => {
    const slugs = await Promise.all([begin(), begin()])
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(2)
  })

  it('it starts with the usual division of reins', async () => {
    const { id } = await begin()
    expect((await reinsOf(world.reader(), id)).map(({ subject, held }) => `${subject}: ${held}`)).toEqual([
      'goal: owner',
      'planning: together',
      'money: owner',
      'people: open',
      'publicity: owner',
      'place: together',
    ])
  })

  it('a visitor cannot begin one', async () => {
    const asVisitor = world.as(world.reader().actor, ctx => createInitiative(ctx, garden))
    await expect(asVisitor).rejects.toMatchObject({ kind: 'not_allowed', code: 'site.sign_in_first' })
  })

  it('a place nobody knows is refused', async () => {
    const nowhere = world.as(noor, ctx => createInitiative(ctx, { title: 'Ergens', places: ['BU99999999'] }))
    await expect(nowhere).rejects.toMatchObject({ kind: 'invalid', code: 'initiatives.place_unknown' })
  })
})

describe('editing', () => {
  it('a steward changes everything, needs and reins included', async () => {
    const { id } = await begin()
    const wants = [{ direction: 'need', kind: 'hands', text: 'Twee tuinders' }] as const
    await world.as(noor, ctx =>
      editInitiative(
        ctx,
        edit(id, 1, { places: [zandweerd], wants, reins: [{ subject: 'sleutel', held: 'open' }] }),
      ),
    )
    expect(await found(id)).toMatchObject({ title: 'Buurttuin', areas: [zandweerd, deventer], version: 2 })
    expect(await wantsOf(world.reader(), [id])).toEqual([{ initiative: id, ...wants[0] }])
    expect(await reinsOf(world.reader(), id)).toEqual([{ subject: 'sleutel', held: 'open' }])
  })

  it('a stale version is refused and changes nothing', async () => {
    const { id } = await begin()
    await world.as(noor, ctx => editInitiative(ctx, edit(id, 1, { title: 'De eerste' })))
    const second = world.as(noor, ctx => editInitiative(ctx, edit(id, 1, { title: 'De tweede' })))
    await expect(second).rejects.toMatchObject({ kind: 'conflict', code: 'initiatives.changed_meanwhile' })
    expect(await found(id)).toMatchObject({ title: 'De eerste' })
  })

  it('of two changes at the same moment one is refused', async () => {
    const { id } = await begin()
    const both = await Promise.allSettled(
      ['A-tuin', 'B-tuin'].map(title => world.as(noor, ctx => editInitiative(ctx, edit(id, 1, { title })))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('nobody else edits it', async () => {
    const { id } = await begin()
    const byBas = world.as(bas, ctx => editInitiative(ctx, edit(id, 1)))
    await expect(byBas).rejects.toMatchObject({ kind: 'not_allowed', code: 'initiatives.only_stewards' })
  })

  it('what is hidden is not there for others', async () => {
    const { id } = await begin()
    await world.as(noor, ctx => editInitiative(ctx, edit(id, 1, { circle: 'hidden' })))
    expect(await found(id, bas)).toBeUndefined()
    expect(await found(id, noor)).toMatchObject({ circle: 'hidden' })
    const byBas = world.as(bas, ctx => confirmInitiative(ctx, { id, answer: 'right' }))
    await expect(byBas).rejects.toMatchObject({ kind: 'not_found' })
  })
})

describe('is this still right?', () => {
  it('a neighbour may say so, by name', async () => {
    const { id } = await begin()
    world.pass({ days: 40 })
    const vouch = () => world.as(bas, ctx => vouchForInitiative(ctx, { id }))
    await expect(vouch()).rejects.toMatchObject({ code: 'initiatives.only_neighbours' })
    await world.house.db
      .updateTable('people')
      .set({ places: [noorderplein], areas: [noorderplein, zandweerd, deventer] })
      .where('id', '=', bas.person)
      .execute()
    await vouch()
    expect(await found(id)).toMatchObject({
      confirmedBy: bas.person,
      confirmedAt: world.reader().now,
      version: 1,
    })
  })

  it('that it stopped counts at once from a steward', async () => {
    const { id } = await begin()
    expect(await world.as(noor, ctx => confirmInitiative(ctx, { id, answer: 'stopped' }))).toBe('stopped')
    expect(await found(id)).toMatchObject({ phase: 'stopped' })
  })

  it('that it stopped is not for anyone else to say, nor for a connector while it is confirmed', async () => {
    const { id } = await begin()
    const connector = await world.person('Vera', { role: 'connector', place: deventer })
    const stop = (actor: Actor) => world.as(actor, ctx => confirmInitiative(ctx, { id, answer: 'stopped' }))
    await expect(stop(bas)).rejects.toMatchObject({ code: 'initiatives.only_stewards' })
    await expect(stop(connector)).rejects.toMatchObject({ code: 'initiatives.only_stewards' })
    expect(await found(id)).toMatchObject({ phase: 'idea' })
  })

  it('a change by a steward confirms it', async () => {
    const { id } = await begin()
    world.pass({ days: 40 })
    await world.as(noor, ctx => editInitiative(ctx, edit(id, 1)))
    expect(await found(id)).toMatchObject({ confirmedBy: noor.person, confirmedAt: world.reader().now })
  })
})

describe('removing', () => {
  it('it is gone from what can be read, and its address knows why', async () => {
    const { id, slug } = await begin()
    await world.as(noor, ctx => removeInitiative(ctx, { id, reason: 'Stond er dubbel.' }))
    expect(await found(id)).toBeUndefined()
    expect(await initiativeAt(world.reader(), slug)).toMatchObject({ removedReason: 'Stond er dubbel.' })
  })

  it('nothing changes any more after that', async () => {
    const { id } = await begin()
    await world.as(noor, ctx => removeInitiative(ctx, { id, reason: 'Stond er dubbel.' }))
    const late = world.as(noor, ctx => confirmInitiative(ctx, { id, answer: 'right' }))
    await expect(late).rejects.toMatchObject({ code: 'initiatives.removed' })
  })
})
