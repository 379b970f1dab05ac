import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { newId } from '../../platform/db/ids.ts'
import { openHeld, type Held } from '../../testing/sitting-world.ts'
import { promisesOnScreen } from './choose-shown.ts'
import { gatherQuotes } from './gather-quotes.ts'
import { promiseHere } from './promise-here.ts'
import { boardOf } from './show-board.ts'
import { standAt } from './stand.ts'

let held: Held
beforeAll(async () => void (held = await openHeld()))
afterAll(() => held.world.close())

test('at the step for promises the wall shows what is promised here, the newest first; before that it does not', async () => {
  const { world, ria, sit } = held
  const table = await held.openTable({ kind: 'pit_stop' })
  const seat = await sit(table, 'Bas')
  const gathered = { quotes: [], to: { title: 'Groen' } }
  const signpost = (await world.as(ria, ctx => gatherQuotes(ctx, table, gathered))) ?? ''
  for (const what of ['Water geven', 'Bomen planten']) {
    const own = { id: newId(), signpost, what, dueDay: '2026-05-01' }
    await promiseHere(world.house, { table, seat }, { actor: visitor, lang: 'nl', ...own, name: 'Bas' })
    world.pass({ minutes: 1 })
  }
  const stand = await standAt(world.reader(), { table, seat: null })
  const board = await boardOf(world.reader(), stand)
  const kinds = stand.table.script.steps.map(({ kind }) => kind)
  const shownAt = (step: number) =>
    promisesOnScreen({ ...board, sitting: { ...board.sitting, step } }).map(({ promise }) => promise.what)
  expect([shownAt(kinds.indexOf('commit')), shownAt(kinds.indexOf('promises'))]).toEqual([
    ['Bomen planten', 'Water geven'],
    [],
  ])
})
