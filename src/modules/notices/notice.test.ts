import { expect, test } from 'vitest'
import { groupNotices, type Notice } from './notice.ts'

function notice(id: string, path: string, minute: number): Notice {
  const toldAt = new Date(Date.UTC(2026, 2, 3, 9, minute))
  const about = { thing: null, soon: true, title: `over ${path}`, readAt: null }
  return { id, path, toldAt, person: 'p', kind: 'answered', ...about }
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
