import { expect, test } from 'vitest'
import { groupNotices, isBundleDay, type Notice } from './notice.ts'

function notice(id: string, path: string, minute: number): Notice {
  const toldAt = new Date(Date.UTC(2026, 2, 3, 9, minute))
  return { id, path, toldAt, person: 'p', kind: 'answered', title: `over ${path}`, readAt: null }
}

test('notices stand together per thing, newest first, the thing with the newest one first', () => {
  const groups = groupNotices([
    notice('1', '/a', 1),
    notice('2', '/b', 2),
    notice('3', '/a', 3),
    notice('4', '/c', 2),
  ])
  expect(groups.map(({ path, title, notices }) => [path, title, notices.map(({ id }) => id)])).toEqual([
    ['/a', 'over /a', ['3', '1']],
    ['/c', 'over /c', ['4']],
    ['/b', 'over /b', ['2']],
  ])
})

test('a weekly bundle goes out on Tuesday in the Netherlands', () => {
  const days = [
    '2026-03-02T07:00:00Z',
    '2026-03-03T07:00:00Z',
    '2026-03-03T23:30:00Z',
    '2026-03-02T23:30:00Z',
  ]
  expect(days.map(day => isBundleDay('weekly', new Date(day)))).toEqual([false, true, false, true])
  expect(days.map(day => isBundleDay('daily', new Date(day)))).toEqual([true, true, true, true])
})
