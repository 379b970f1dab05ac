import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../testing/world.ts'
import { everythingKept } from './everything-kept.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

interface Naming {
  readonly column: string
  /** What becomes of it when the person is deleted: `c` cascades, `n` sets null. */
  readonly deleted: string | null
}

/** Every column that refers to a person, or holds an e-mail address. */
async function columnsNaming(): Promise<Naming[]> {
  const { rows } = await sql<Naming>`
    select r.relname || '.' || a.attname as column, c.confdeltype as deleted
    from pg_constraint c
    join pg_class r on r.oid = c.conrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'public.people'::regclass
    union all
    select table_name || '.' || column_name, null from information_schema.columns
    where table_schema = 'public' and column_name similar to '%(mail|address|phone)%' and data_type = 'text'
    order by 1`.execute(world.house.db)
  return rows
}

const declared = new Set<string>(everythingKept.flatMap(({ table, by }) => [`${table}.${by}`]))
const forgotten = async () =>
  (await columnsNaming()).filter(({ column }) => !declared.has(column)).map(({ column }) => column)

test('every column of the database that names a person is in what somebody may see of their own', async () => {
  expect((await columnsNaming()).length).toBeGreaterThan(30)
  expect(await forgotten()).toEqual(['addresses.email'])
})

test('a table that names a person and that no module tells of is found', async () => {
  await sql`create table planted (id uuid, person uuid references people on delete cascade, email text)`.execute(
    world.house.db,
  )
  expect(await forgotten()).toEqual(['addresses.email', 'planted.email', 'planted.person'])
  await sql`drop table planted`.execute(world.house.db)
})

test('deleting a person deletes what is personal and unnames what stays: nothing holds a person back', async () => {
  const kept = (await columnsNaming()).filter(({ deleted }) => deleted !== null && !'cn'.includes(deleted))
  expect(kept).toEqual([])
})

test('each kind has one name', () => {
  const kinds = everythingKept.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})
