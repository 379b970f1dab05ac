import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNeighbourhood, type Neighbourhood } from './neighbourhood.ts'
import { listPages } from './page-list.ts'
import { visit } from './visit.ts'

const migrations = join(import.meta.dirname, '../db/migrations')
const folder = join(import.meta.dirname, '../src/modules')
const modules = readdirSync(folder)
  .map(name => ({ name, tables: tablesOf(name) }))
  .filter(({ tables }) => tables.length > 0)

let site: Neighbourhood
let asked: string[]
beforeAll(async () => {
  site = await openNeighbourhood()
  const { pages, files } = listPages(site)
  const operator = await visit(site, site.people.operator)
  const visitor = await visit(site)
  const streams = files.filter(({ type }) => type !== 'text/event-stream')
  for (const { path } of [...pages, ...streams]) for (const who of [operator, visitor]) await who.get(path)
  await site.nextDay()
  asked = [...new Set(site.queries().map(asShape))].sort()
}, 180_000)
afterAll(() => site.close())

test.each(modules)(
  'the SQL of $name is reviewed as a diff: vitest run journeys/golden-sql -u',
  async ({ name, tables }) => {
    const own = asked.filter(sql => tables.includes(firstTable(sql)))
    await expect(`${own.join(';\n\n')};\n`).toMatchFileSnapshot(join(folder, name, 'queries.golden.sql'))
  },
)

/** A migration carries the name of the module whose tables it makes. */
function tablesOf(module: string): string[] {
  const files = readdirSync(migrations).filter(file => file.endsWith(`_${module}.sql`))
  const sql = files.map(file => readFileSync(join(migrations, file), 'utf8')).join('\n')
  return [...sql.matchAll(/^create table (\w+)/gm)].map(([, table = '']) => table)
}

/** However many values there are, it is the same query. */
function asShape(sql: string): string {
  return sql
    .replace(/\s+/g, ' ')
    .replace(/\$\d+/g, '$')
    .replace(/(\(\$(?:::\w+(?:\[\])?)?\)|\$)(?:, \1)+/g, '$1, …')
    .replace(/(\([^()]*\))(?:, \([^()]*\))+/g, '$1, …')
    .trim()
}

function firstTable(sql: string): string {
  const tables = modules.flatMap(module => module.tables)
  const words = sql.match(/[a-z_]+/g) ?? []
  return words.find(word => tables.includes(word)) ?? ''
}
