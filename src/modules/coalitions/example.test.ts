import { afterAll, beforeAll, expect, test } from 'vitest'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { circles } from '../circles/index.ts'
import { initiatives } from '../initiatives/index.ts'
import { beginCoalition } from './begin-coalition.ts'
import { coalitions } from './index.ts'
import { removeExampleCoalitions } from './example.ts'
import { raiseIssue } from './raise-issue.ts'

let world: World
beforeAll(async () => void (world = await openWorld([circles, initiatives, coalitions])))
afterAll(() => world.close())

async function rowsOf(table: 'issues' | 'coalitions' | 'circles'): Promise<string[]> {
  const rows = await world.house.db.selectFrom(table).select('id').execute()
  return rows.map(({ id }) => id)
}

test('what was made up goes with its circle; an issue that a real coalition owns stays, as a real one', async () => {
  const lies = await world.person('Lies')
  const raise = (title: string) =>
    world.as(lies, ctx => raiseIssue(ctx, { title, places: [zandweerd], example: true }))
  const begin = (issue: string, example: boolean) => {
    const wish = { issue, name: 'Aan tafel', own: { organisation: null }, invited: [], example }
    return world.as(lies, ctx => beginCoalition(ctx, wish))
  }
  const [made, kept] = [await raise('Verzonnen'), await raise('Echt geworden')]
  for (const { id } of [made, kept]) await begin(id, true)
  const real = await begin(kept.id, false)
  const circlesBefore = (await rowsOf('circles')).length
  await world.as(lies, removeExampleCoalitions)
  const still = world.house.db.selectFrom('issues').select(['id', 'example'])
  expect([
    await still.execute(),
    await rowsOf('coalitions'),
    [circlesBefore, (await rowsOf('circles')).length],
  ]).toEqual([[{ id: kept.id, example: false }], [real.id], [3, 1]])
})
