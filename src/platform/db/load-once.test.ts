import { expect, test } from 'vitest'
import { keepLoaded, loadEachOnce, loadOnce } from './load-once.ts'

function fruits() {
  const asked: string[][] = []
  const table = {
    load: async (_reader: object, keys: readonly string[]) => {
      asked.push([...keys])
      return keys.filter(key => key !== 'stone').map(name => ({ name }))
    },
    keyOf: ({ name }: { name: string }) => name,
  }
  return { asked, table }
}

test('for a page, what its parts ask at the same time is one statement, and nothing is asked twice', async () => {
  const { asked, table } = fruits()
  const reader = {}
  loadEachOnce(reader)
  const parts = [loadOnce(reader, ['apple', 'pear'], table), loadOnce(reader, ['pear', 'stone'], table)]
  expect(await Promise.all(parts)).toEqual([[{ name: 'apple' }, { name: 'pear' }], [{ name: 'pear' }]])
  expect(await loadOnce(reader, ['stone', 'apple', 'plum'], table)).toEqual([
    { name: 'apple' },
    { name: 'plum' },
  ])
  expect(asked).toEqual([['apple', 'pear', 'stone'], ['plum']])
})

test('for a page, what was found in another way is not asked again by its key', async () => {
  const { asked, table } = fruits()
  const reader = {}
  loadEachOnce(reader)
  keepLoaded(reader, { name: 'apple' }, table)
  expect(await loadOnce(reader, ['apple'], table)).toEqual([{ name: 'apple' }])
  expect(asked).toEqual([])
})

test('for anybody else each question is asked, also a second time', async () => {
  const { asked, table } = fruits()
  const reader = {}
  keepLoaded(reader, { name: 'apple' }, table)
  await loadOnce(reader, ['apple'], table)
  await loadOnce(reader, ['apple'], table)
  expect(asked).toEqual([['apple'], ['apple']])
})
