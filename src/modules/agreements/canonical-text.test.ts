import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, compareHash, hashOf, readableHash, tidy } from './canonical-text.ts'

const parts = {
  ...{ id: '01890000-0000-7000-8000-000000000001', number: 2, title: 'Wie betaalt wat' },
  ...{ coalition: 'Droge voeten', reviewDay: '2027-03-03', fixedAt: new Date('2026-03-03T09:00:00Z') },
}

const sections = [
  { heading: 'Geld ', text: 'Ieder betaalt zelf.  \r\n\r\n\r\n# Geen kop\r\n\\ ook niet' },
  { heading: 'Cafe\u0301', text: 'Samen.\u0007' },
]

const canonical = `Afspraak: Wie betaalt wat
Coalitie: Droge voeten
Kenmerk: 01890000-0000-7000-8000-000000000001
Versie: 2
Vastgelegd: 2026-03-03T09:00:00.000Z
Opnieuw bekijken: 2027-03-03

# Geld

Ieder betaalt zelf.

\\# Geen kop
\\\\ ook niet

# Caf\u00e9

Samen.
`

test('the canonical text is as the README says', () => {
  expect(canonicalText({ ...parts, sections })).toBe(canonical)
})

test('its hash is what the program sha256sum says of the file', () => {
  expect(hashOf(canonical)).toBe('1c9b8b7f9d4e7029fb48888e96a571ca6b74f88b50072218cd9962163dcf5ac1')
})

test('other sections are never the same text', () => {
  const line = fc.constantFrom('# a', 'a', '\\# a', '\\', '', 'b')
  const section = fc.record({
    heading: fc.constantFrom('a', '# a', 'b'),
    text: fc.array(line, { minLength: 1, maxLength: 5 }).map(lines => tidy(lines.join('\n\n')) || 'x'),
  })
  const some = fc.array(section, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(some, some, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      const texts = [one, other].map(sections => canonicalText({ ...parts, sections }))
      expect(texts[0] === texts[1]).toBe(isSame)
    }),
  )
})

test('a tidy text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      expect(tidy(tidy(text))).toBe(tidy(text))
    }),
  )
})

test.each([
  ['same', readableHash(hashOf('x')).toUpperCase()],
  ['begins_same', hashOf('x').slice(0, 8)],
  ['too_short', hashOf('x').slice(0, 7)],
  ['other', hashOf('y')],
  ['other', `${hashOf('x')}0`],
])('what was read from paper is %s', (verdict, read) => {
  expect(compareHash(hashOf('x'), read)).toBe(verdict)
})
