import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadInput, opinionsOf, readGroups, readLeftOut, readVotes } from './index.ts'

const long = 'timestamp,datetime,comment-id,voter-id,vote\n'

describe('the answers of an export', () => {
  it('one a line: the last in time counts, ids are numbers by size', () => {
    const casts = readVotes(`\uFEFF${long}20,b,10,7,1\r\n10,a,10,7,-1\r\n15,c,9,12,0\r\n`)
    expect(casts.statements).toEqual(['9', '10'])
    expect(casts.participants).toEqual(['7', '12'])
    expect(opinionsOf(casts).pca.center).toEqual([0, 1])
  })

  it('one participant a line: what is empty was not seen', () => {
    const casts = readVotes(
      'participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n4,,1,0,1,1,0,1,\n',
    )
    expect([casts.participants, casts.statements, [...casts.vote]]).toEqual([['4'], ['0'], [1]])
  })

  it.each([
    ['', 1, 'There is no header.'],
    ['a,b\n', 1, 'The header has neither a column "vote" nor a column "participant".'],
    ['comment-id,vote\n', 1, 'The header has no column "voter-id".'],
    [`${long}1,a,2,3\n`, 2, 'There are 4 fields here and 5 in the header.'],
    [`${long}1,a,2,3,1\n1,a,,3,1\n`, 3, 'There is no comment-id here.'],
    [`${long}1,a,2,3,2\n`, 2, 'A vote is 1, -1 or 0, and not "2".'],
    [`${long}now,a,2,3,1\n`, 2, 'A timestamp is a number, and not "now".'],
    ['participant,0\n1,toString\n', 2, 'A vote is 1, -1 or 0, and not "toString".'],
    [`${long}1,"a,2,3,1\n`, 2, 'A quote (") is opened here and never closed.'],
  ])('%j is refused with line %i', (text, line, reason) => {
    expect(() => readVotes(text)).toThrow(expect.objectContaining({ line, message: reason }))
  })

  it('statements with moderated -1 are left out', () => {
    expect(readLeftOut('comment-id,moderated,comment-body\n1,1,"a\nb"\n2,-1,c\n3,0,d\n')).toEqual(
      new Set(['2']),
    )
  })

  it('a grouping has one group for each participant', () => {
    expect(readGroups('participant,group\n1,a\n2,\n')).toEqual(new Map([['1', 'a']]))
    expect(() => readGroups('participant,group\n1,a\n1,b\n')).toThrow(
      new BadInput('Participant "1" is in two groups.', 3),
    )
  })
})

describe('garbage', () => {
  const pieces = fc.constantFrom(
    '1',
    '-1',
    '0',
    ',',
    ',',
    '\n',
    '\n',
    '"',
    'vote',
    'voter-id',
    'comment-id',
    'timestamp',
    'participant',
    'group',
    'moderated',
    '\r',
    '\u0000',
    'é',
    '9e99',
    '__proto__',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 80 }).map(parts => parts.join('')),
    fc.array(pieces, { maxLength: 60 }).map(parts => `${long}1,a,2,3,1\n${parts.join('')}`),
  )

  const outcome = (work: () => unknown) => {
    try {
      work()
      return 'read'
    } catch (error) {
      return error instanceof BadInput ? 'refused' : error
    }
  }
  const readers = [(given: string) => opinionsOf(readVotes(given)), readLeftOut, readGroups]

  it('is read or refused, nothing else', () => {
    fc.assert(
      fc.property(text, given => {
        for (const read of readers) expect(['read', 'refused']).toContain(outcome(() => read(given)))
      }),
      { numRuns: 500 },
    )
  })

  const real = new URL('../../../shared/data/polis/london.youth.policing/', import.meta.url)
  it.skipIf(!existsSync(real))('in a real export too (skipped where ../shared/data is absent)', () => {
    const files = ['votes.csv', 'comments.csv', 'participants-votes.csv'].map(name =>
      readFileSync(new URL(name, real), 'utf8').slice(0, 4000),
    )
    const damage = fc.record({
      at: fc.nat(4000),
      length: fc.nat(6),
      by: fc.oneof(pieces, fc.string({ maxLength: 4 })),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(damage, { minLength: 1, maxLength: 5 }),
        (file, damages) => {
          const given = damages.reduce(
            (t, { at, length, by }) => t.slice(0, at) + by + t.slice(at + length),
            file,
          )
          for (const read of readers) expect(['read', 'refused']).toContain(outcome(() => read(given)))
        },
      ),
      { numRuns: 200 },
    )
  })
})
