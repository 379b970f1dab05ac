import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countChanges, diffWords, type Piece } from './word-diff.ts'

const without = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces
    .filter(piece => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

const text = fc
  .array(fc.constantFrom('wij', 'delen', 'geld', 'niet', ' ', '\n\n', '.', ',', 'één', 'e'), {
    maxLength: 40,
  })
  .map(words => words.join(''))

test('without what was removed it is the new text, without what was added the old one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after)
      expect([without(pieces, 'added'), without(pieces, 'removed')]).toEqual([before, after])
    }),
  )
})

test('a text is the same as itself, in one piece', () => {
  fc.assert(
    fc.property(text, one => {
      expect(diffWords(one, one)).toEqual(one === '' ? [] : [{ kind: 'same', text: one }])
    }),
  )
})

test('neighbouring pieces are of different kinds, and none is empty', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after)
      expect(pieces.filter(({ kind, text }, at) => text === '' || kind === pieces[at + 1]?.kind)).toEqual([])
    }),
  )
})

test('whole words change, with the space between two of them', () => {
  const pieces = diffWords('Wij delen alles met elkaar.', 'Wij delen bijna niets met elkaar.')
  expect(pieces).toEqual([
    { kind: 'same', text: 'Wij delen ' },
    { kind: 'removed', text: 'alles' },
    { kind: 'added', text: 'bijna niets' },
    { kind: 'same', text: ' met elkaar.' },
  ])
  expect(countChanges(pieces)).toEqual({ added: 2, removed: 1 })
})
