import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../testing/world.ts'
import { everythingKept } from './everything-kept.ts'
import { columnsOf } from './queries.ts'
import { faultsIn, registerText } from './register.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const columns = () => columnsOf(world.house.db)

test('every column of the database has a purpose, a ground and a term, or stands where nobody is named', async () => {
  expect(faultsIn(await columns())).toEqual([])
})

test('a table that nobody tagged is found, and so is a person in a table without people', async () => {
  await sql`create table planted (id uuid)`.execute(world.house.db)
  await sql`alter table places add planted uuid references people on delete cascade`.execute(world.house.db)
  expect(faultsIn(await columns())).toEqual(['planted has no tag', 'places.planted names a person'])
  await sql`alter table places drop planted`.execute(world.house.db)
  await sql`drop table planted`.execute(world.house.db)
})

test('the register is as the schema is now: vitest run src/modules/privacy/register -u', async () => {
  const file = join(import.meta.dirname, '../../../docs/verwerkingsregister.md')
  await expect(registerText(await columns(), everythingKept)).toMatchFileSnapshot(file)
})
