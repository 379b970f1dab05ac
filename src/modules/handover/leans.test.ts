import { expect, test } from 'vitest'
import { leaningsIn } from './leans.ts'

test('what one person does alone hangs on that person; what two do hangs on nobody', () => {
  const held = [
    { way: 'steward' as const, persons: ['an'] },
    { way: 'mandate' as const, persons: ['an', 'bo'] },
    { way: 'speaker' as const, persons: ['bo'] },
    { way: 'keeping' as const, persons: [] },
  ]
  expect([...leaningsIn(held)]).toEqual([
    ['an', ['steward']],
    ['bo', ['speaker']],
  ])
})

test('all promises of one person hang on that person, from two promises on', () => {
  const promises = (persons: string[]) => [...leaningsIn([{ way: 'promises', persons }])]
  expect([promises(['an']), promises(['an', 'an']), promises(['an', 'bo'])]).toEqual([
    [],
    [['an', ['promises']]],
    [],
  ])
})

test('each way is said once, also when two parties are spoken for by one person', () => {
  const speaker = { way: 'speaker' as const, persons: ['an'] }
  expect([...leaningsIn([speaker, speaker])]).toEqual([['an', ['speaker']]])
})
