import { expect, test } from 'vitest'
import { anything, PageStore } from './page-store.ts'

const bytes = Buffer.from('<p>hello</p>')

test('a page is kept until something it shows has changed', () => {
  const store = new PageStore()
  store.keep('/deventer', { bytes, keys: ['GM0150'], tick: store.tick })
  store.changed(['GM0200'])
  const before = store.get('/deventer')?.bytes
  store.changed(['GM0150'])
  expect([before, store.get('/deventer')]).toEqual([bytes, undefined])
})

test('a page that was being made while something changed is not kept', () => {
  const store = new PageStore()
  const { tick } = store
  store.changed(['GM0150'])
  store.keep('/deventer', { bytes, keys: ['GM0150'], tick })
  expect(store.get('/deventer')).toBe(undefined)
})

test('a page about everything changes with every fact', () => {
  const store = new PageStore()
  store.keep('/', { bytes, keys: [anything], tick: store.tick })
  store.changed(['some object'])
  expect(store.get('/')).toBe(undefined)
})

test('after a missed change nothing kept is trusted, nor what was being made', () => {
  const store = new PageStore()
  const { tick } = store
  store.keep('/deventer', { bytes, keys: [], tick })
  store.forgetAll()
  store.keep('/apeldoorn', { bytes, keys: [], tick })
  expect([store.get('/deventer'), store.get('/apeldoorn')]).toEqual([undefined, undefined])
})

test('a page is made anew when it is old', () => {
  const store = new PageStore({ maxAge: -1 })
  store.keep('/deventer', { bytes, keys: [], tick: store.tick })
  expect(store.get('/deventer')).toBe(undefined)
})

test('the least used page makes room for a new one', () => {
  const store = new PageStore({ maxBytes: 1100 })
  store.keep('/a', { bytes, keys: [], tick: store.tick })
  store.keep('/b', { bytes, keys: [], tick: store.tick })
  store.keep('/c', { bytes, keys: [], tick: store.tick })
  expect([store.get('/a'), store.get('/c')?.bytes]).toEqual([undefined, bytes])
})
