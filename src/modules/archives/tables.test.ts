import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTables } from '../../platform/db/archive/read-tables.ts'
import {
  columnsTaken,
  isTaken,
  referredFirst,
  takenTables,
  type Table,
  type TableWord,
} from '../../platform/db/archive/table-word.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { kindSchema } from './kind-schema.ts'
import { tableWords } from './tables.ts'

let world: World
let tables: Table[]
const words: Readonly<Record<string, TableWord>> = tableWords
beforeAll(async () => {
  world = await openWorld()
  tables = await readTables(world.house.db)
})
afterAll(() => world.close())

test('every table goes along or is left out for a reason', () => {
  expect(tables.map(({ name }) => name).filter(name => words[name] === undefined)).toEqual([])
  expect(Object.keys(words).filter(name => !tables.some(table => table.name === name))).toEqual([])
})

test('every column that a word speaks of is there', () => {
  const spoken = tables.flatMap(({ name, columns }) => {
    const word = words[name]
    if (!isTaken(word)) return []
    const { leave = {}, anew = {}, veiled = [], moves = [], order = [], except } = word
    const named = [
      ...[
        ...Object.keys(leave),
        ...Object.keys(anew),
        ...moves,
        ...order,
        ...(except ? [except.column] : []),
      ],
      ...veiled.flatMap(veil => [...veil.columns, ...(veil.unless ? [veil.unless.column] : [])]),
    ]
    return named
      .filter(column => !columns.some(one => one.name === column))
      .map(column => `${name}.${column}`)
  })
  expect(spoken).toEqual([])
})

test('what opens doors never goes along: no column with a hash of a secret, and no address unless moving house', () => {
  const doors = takenTables(tables, words, true).flatMap(table =>
    columnsTaken(table)
      .filter(({ name }) => /(link|code|token|key|secret|challenge)_hash/.test(name))
      .map(({ name }) => `${table.name}.${name}`),
  )
  const addresses = takenTables(tables, words, false).flatMap(table => {
    const veiled = (table.word.veiled ?? []).flatMap(veil => (veil.unless ? [] : veil.columns))
    return columnsTaken(table)
      .filter(({ name }) => /mail|address|phone/.test(name) && !veiled.includes(name))
      .map(({ name }) => `${table.name}.${name}`)
  })
  expect({ doors, addresses }).toEqual({ doors: [], addresses: [] })
})

test('what is left out leaves nothing empty that must be filled', () => {
  const taken = new Set(takenTables(tables, words, false).map(({ name }) => name))
  const empty = takenTables(tables, words, false).flatMap(table =>
    table.foreignKeys
      .filter(key => !taken.has(key.table))
      .flatMap(key =>
        table.columns.filter(({ name, isNullable }) => key.columns.includes(name) && !isNullable),
      )
      .map(({ name }) => `${table.name}.${name}`),
  )
  const unfilled = takenTables(tables, words, true).flatMap(table => {
    const along = new Set(columnsTaken(table).map(({ name }) => name))
    return table.columns
      .filter(one => !along.has(one.name) && !(one.name in (table.word.anew ?? {})))
      .filter(one => !one.isNullable && one.standard === null && !one.isMadeByDatabase)
      .map(({ name }) => `${table.name}.${name}`)
  })
  expect({ empty, unfilled }).toEqual({ empty: [], unfilled: [] })
})

test('tables have an order in which each refers to those before it, and a JSON Schema', () => {
  const taken = referredFirst(takenTables(tables, words, true))
  expect(taken.findIndex(({ name }) => name === 'people')).toBeLessThan(
    taken.findIndex(({ name }) => name === 'initiatives'),
  )
  const lines = taken.filter(({ word: { rows } }) => typeof rows !== 'object' || !('files' in rows))
  expect(lines.map(table => kindSchema(table)['additionalProperties'])).not.toContain(undefined)
})
