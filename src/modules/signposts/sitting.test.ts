import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { newId } from '../../platform/db/ids.ts'
import { newToken } from '../people/index.ts'
import { endTable } from '../tables/index.ts'
import {
  handCounts,
  hearQuote,
  quotesOf,
  raiseHand,
  rewordQuote,
  sittingBy,
  takeAwayQuote,
  takeBackQuote,
} from './index.ts'
import { openCode } from './open-code.ts'
import { takeSeat } from './take-seat.ts'
import { openHeld, type Held } from '../../testing/sitting-world.ts'

let { world, ria, openTable, sit, say }: Held = {} as Held
beforeAll(async () => void ({ world, ria, openTable, sit, say } = await openHeld()))
afterAll(() => world.close())

test('what is sent twice, also at once, is said once', async () => {
  const table = await openTable()
  const seat = await sit(table, 'Bas')
  const id = newId()
  await Promise.all([say({ table, seat }, 'Meer bomen', id), say({ table, seat }, 'Meer bomen', id)])
  await say({ table, seat }, 'Meer bomen', id)
  const quotes = await quotesOf(world.reader(), table)
  expect(quotes.map(({ body, name, state }) => [body, name, state])).toEqual([['Meer bomen', 'Bas', 'said']])
})

test('other words under an id that was used are a quote of their own, and nothing is lost', async () => {
  const table = await openTable()
  const seat = await sit(table)
  const id = newId()
  await say({ table, seat }, 'Eerst', id)
  await say({ table, seat }, 'Daarna', id)
  expect((await quotesOf(world.reader(), table)).map(({ body }) => body)).toEqual(['Eerst', 'Daarna'])
})

test('what is typed for a speaker is heard, without the name, until the speaker confirms it', async () => {
  const table = await openTable()
  const seat = await sit(table, 'Bas')
  const wish = { id: newId(), body: 'Ik water de bomen', isNamed: true, by: { seat } }
  const id = await world.as(ria, ctx => hearQuote(ctx, { table }, wish))
  const before = await quotesOf(world.reader(), table)
  await world.as(visitor, ctx =>
    rewordQuote(ctx, { table, seat }, { id, body: 'Ik geef de bomen water', version: 1 }),
  )
  const after = await quotesOf(world.reader(), table)
  const shown = [...before, ...after].map(({ body, state, name }) => [body, state, name])
  expect(shown).toEqual([
    ['Ik water de bomen', 'heard', null],
    ['Ik geef de bomen water', 'said', 'Bas'],
  ])
  await world.as(visitor, ctx => rewordQuote(ctx, { table, seat }, { id, isNamed: false, version: 2 }))
  expect((await quotesOf(world.reader(), table))[0]?.name).toBeNull()
})

test('of two rewordings of one version the later is refused', async () => {
  const table = await openTable()
  const seat = await sit(table)
  const id = await say({ table, seat }, 'Meer bomen')
  const reword = (body: string) =>
    world.as(visitor, ctx => rewordQuote(ctx, { table, seat }, { id, body, version: 1 }))
  await reword('Veel meer bomen')
  await expect(reword('Minder bomen')).rejects.toThrow('signposts.quote_changed_meanwhile')
})

test('a host takes a quote away with a reason, and the speaker takes back an own one', async () => {
  const table = await openTable()
  const seat = await sit(table)
  const [one, two] = [await say({ table, seat }, 'Eén'), await say({ table, seat }, 'Twee')]
  await world.as(ria, ctx => takeAwayQuote(ctx, { table, seat: null }, { id: one, reason: 'Scheldwoord' }))
  await world.as(visitor, ctx => takeBackQuote(ctx, { table, seat }, two))
  expect(await quotesOf(world.reader(), table)).toEqual([])
  const { rows } = await sql<{ reason: string | null }>`
    select removed_reason as reason from quotes where at_table = ${table} order by sort, id`.execute(
    world.house.db,
  )
  expect(rows.map(({ reason }) => reason).toSorted()).toEqual(['Scheldwoord', null])
})

test('nothing of hands is known before the fifth seat raised one; each seat has one, which may change', async () => {
  const table = await openTable()
  const speaker = await sit(table)
  const quote = await say({ table, seat: speaker }, 'Meer bomen')
  const seats = await Promise.all(Array.from({ length: 5 }, () => sit(table)))
  const raise = (seat: string, hand: 'agree' | 'pass' | 'more' | null) =>
    world.as(visitor, ctx => raiseHand(ctx, { table, seat }, { on: { quote }, hand }))
  for (const seat of seats.slice(0, 4)) await raise(seat, 'agree')
  await raise(seats[0] ?? '', 'pass')
  world.changes()
  expect([await handCounts(world.reader(), [quote]), world.changes()]).toEqual([new Map(), []])
  await raise(seats[4] ?? '', 'more')
  expect((await handCounts(world.reader(), [quote])).get(quote)).toEqual({ agree: 3, pass: 1, more: 1 })
  expect(world.changes()).toContain(table)
  await raise(seats[4] ?? '', null)
  expect(await handCounts(world.reader(), [quote])).toEqual(new Map())
})

test('after sixty wrong codes nothing opens from that address, except for who has a seat', async () => {
  const table = await openTable()
  const code = (await sittingBy(world.reader(), { table }))?.code ?? ''
  const token = newToken()
  await world.as(visitor, ctx => takeSeat(ctx, { table, name: '', token }))
  const open = (asked: string, from: string, kept = '') =>
    openCode(world.house, { code: asked, from, token: kept })
  const wrong = code === 'BBBBB' ? 'CCCCC' : 'BBBBB'
  for (let at = 0; at < 60; at += 1) {
    await expect(open(wrong, '10.0.0.1')).rejects.toThrow('signposts.code_unknown')
  }
  await expect(open(code, '10.0.0.1')).rejects.toThrow('signposts.too_many_guesses')
  expect((await open(code, '10.0.0.2')).sitting.table).toBe(table)
  expect((await open(code.toLowerCase(), '10.0.0.1', token)).seat?.table).toBe(table)
})

test('an hour after the end a phone may still send what it kept, and not later; own words stay own for three days', async () => {
  const table = await openTable()
  const seat = await sit(table)
  const id = await say({ table, seat }, 'Op tijd')
  await world.as(ria, ctx => endTable(ctx, table))
  world.pass({ minutes: 59 })
  await say({ table, seat }, 'Nog net')
  world.pass({ minutes: 2 })
  await expect(say({ table, seat }, 'Te laat')).rejects.toThrow('signposts.ended')
  await expect(sit(table)).rejects.toThrow('signposts.ended')
  const reword = (version: number) =>
    world.as(visitor, ctx => rewordQuote(ctx, { table, seat }, { id, body: `Versie ${version}`, version }))
  world.pass({ days: 2 })
  await reword(1)
  world.pass({ days: 1 })
  await expect(reword(2)).rejects.toThrow('signposts.correction_over')
  expect((await quotesOf(world.reader(), table)).map(({ body }) => body)).toEqual(['Versie 1', 'Nog net'])
})
