import { expect, test } from 'vitest'
import { attribute, safeHref } from './attribute.ts'

test('links to pages, mail and phone stay as they are', () => {
  const kept = ['/vragen', '?t=1', '#main', './next', 'page', 'https://x.nl/a:b', 'mailto:a@b.nl', 'tel:0570']
  expect(kept.map(safeHref)).toEqual(kept)
})

test('a link that would run something leads nowhere', () => {
  const hostile = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'java\nscript:x',
  ]
  expect(hostile.map(safeHref)).toEqual(['#', '#', '#', '#', '#'])
})

test('what was typed comes back as it was typed', () => {
  expect(attribute('Jan &lt; & co')).toBe('Jan &amp;lt; &amp; co')
})

test('a query keeps its parts', () => {
  expect(safeHref('?a=1&copy=2')).toBe('?a=1&amp;copy=2')
})
