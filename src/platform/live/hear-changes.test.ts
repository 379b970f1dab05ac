import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { deventer } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { visitor } from '../ctx/actor.ts'
import { hearChanges } from './hear-changes.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function tell(id: string): Promise<void> {
  await world.as(visitor, async ctx =>
    ctx.tell('questions.asked', { verb: 'Create', object: { kind: 'question', id }, areas: [deventer] }),
  )
}

test('another process hears what changed, and hears again after its line was cut', async () => {
  const heard: string[] = []
  let missed = 0
  const stop = await hearChanges(world.databaseUrl, {
    changed: keys => void heard.push(...keys),
    missed: () => void missed++,
  })
  await tell('first')
  await vi.waitFor(() => expect(heard).toEqual([deventer, 'first']), 5000)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query = 'listen activities'`.execute(world.house.db)
  await vi.waitFor(() => expect(missed).toBe(3), 5000)
  await tell('second')
  await vi.waitFor(() => expect(heard.at(-1)).toBe('second'), 5000)
  await stop()
})
