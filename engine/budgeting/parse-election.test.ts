import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadInput, parseElection, writeElection } from './index.ts'
import { sketches, textOf } from './proof/elections.ts'

const file = (lines: string) => `META\nkey;value\nbudget;100\nvote_type;approval\n${lines}`

describe('a .pb file', () => {
  it('is read as loosely as they are written', () => {
    const text =
      '\uFEFFmeta;;\r\nkey;value;\r\nbudget;1 000,50\r\nvote_type;Approval\r\ncomment;#1: one; two\r\n\r\nProjects\r\n' +
      'name;project_id;cost;extra\r\n"Plein ""Zuid""; fase 1";A 1;1.000,25;x\r\n"Miś" - plac;b;0.5\r\n  \r\nVOTES\r\n' +
      'voter_id;vote;sex\r\n1; b , A 1 ;F\r\n2;;M\r\n3;b,b\r\n3;none;\r\n'
    const election = parseElection(text)
    expect(election).toMatchObject({ kind: 'approval', budget: 100050n, unit: 100n, pointUnit: 1n })
    expect(election.meta.get('comment')).toBe('#1: one;two')
    expect(election.projects.map(({ id, cost, fields }) => [id, cost, fields[0]])).toEqual([
      ['A 1', 100025n, 'Plein "Zuid"; fase 1'],
      ['b', 50n, 'Miś - plac'],
    ])
    expect(election.ballots.map(({ choices }) => choices)).toEqual([[1, 0], [], [1], []])
  })

  it('may have quoted text over several lines, which the lines of later faults count', () => {
    expect(() =>
      parseElection(file('PROJECTS\nproject_id;cost;name\na;1;"two\nlines"\nb;much;\nVOTES\nvoter_id;vote')),
    ).toThrow(new BadInput('The cost "much" is no amount.', 9))
  })

  it('of cumulative ballots counts the last points a project gets', () => {
    const text =
      'META\nkey;value\nbudget;1\nvote_type;cumulative\nPROJECTS\nproject_id;cost\na;1\nb;1\nVOTES\nvoter_id;vote;points\n1;a,b,a;1,0.5,2'
    expect(parseElection(text).ballots[0]).toMatchObject({ choices: [0, 1], points: [20n, 5n] })
  })

  it.each([
    ['', undefined, 'The section META is missing.'],
    ['hello', 1, 'This stands before the first section; a .pb file begins with META.'],
    ['META\nkey;value\nbudget;1\nPROJECTS\nproject_id;cost', undefined, 'The section VOTES is missing.'],
    [
      file('PROJECTS\nVOTES\nvoter_id;vote'),
      undefined,
      'The section PROJECTS has no line that names its columns.',
    ],
    [file('PROJECTS\nproject_id;price\nVOTES\nvoter_id;vote'), undefined, 'PROJECTS has no column cost.'],
    [file('PROJECTS\nproject_id;cost\na;-1\nVOTES\nvoter_id;vote'), 7, 'The cost -1 is below zero.'],
    [
      file('PROJECTS\nproject_id;cost\na;1\na;1\nVOTES\nvoter_id;vote'),
      8,
      'The project a stands here a second time.',
    ],
    [file('PROJECTS\nproject_id;cost\n;1\nVOTES\nvoter_id;vote'), 7, 'A project has no project_id.'],
    [
      file('PROJECTS\nproject_id;cost\na;1;2\nVOTES\nvoter_id;vote'),
      7,
      'This line has 3 fields, the columns are 2.',
    ],
    [
      file('PROJECTS\nproject_id;cost\na;1\nVOTES\nvoter_id;vote\n1;a,c'),
      10,
      'The vote names project "c", which PROJECTS does not have.',
    ],
    [file('META'), 5, 'The section META stands here again.'],
    [file('"open'), 5, 'A quote (") is opened here and never closed.'],
    ['META\nbudget;lots', undefined, 'The section PROJECTS is missing.'],
    [
      'META\nvote_type;x\nbudget;1\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote',
      2,
      'The vote_type "x" is unknown; known are approval, choose-1, ordinal, cumulative, scoring.',
    ],
  ])('%j is refused with its line and reason', (text, line, reason) => {
    expect(() => parseElection(text)).toThrow(expect.objectContaining({ line, message: reason }))
  })

  it('says when a ballot gives points to more or fewer projects than it names', () => {
    const text =
      'META\nkey;value\nbudget;1\nvote_type;scoring\nPROJECTS\nproject_id;cost\na;1\nVOTES\nvoter_id;vote;points\n1;a;1,2'
    expect(() => parseElection(text)).toThrow(
      new BadInput('The vote names 1 projects and gives points to 2.', 10),
    )
  })

  it('is the same after it is written and read again', () => {
    fc.assert(
      fc.property(sketches, fc.string(), (sketch, comment) => {
        const election = parseElection(textOf(sketch))
        const commented = {
          ...election,
          meta: new Map([...election.meta, ['comment', `#${comment.replace(/[\s;\r]/g, '')}x`]]),
        }
        expect(parseElection(writeElection(commented))).toEqual(commented)
      }),
      { seed: 1 },
    )
  })

  it('that is broken anywhere gives an election or a sentence, nothing else', () => {
    const whole = fc.tuple(
      sketches,
      fc.nat(),
      fc.nat(30),
      fc.string({ unit: fc.constantFrom(';', '"', ',', '\n', '\r', '-', '0', 'a', '\uFEFF', 'META') }),
    )
    fc.assert(
      fc.property(fc.oneof(whole, fc.string()), broken => {
        const text = typeof broken === 'string' ? broken : damaged(broken)
        try {
          expect(parseElection(text).projects).toBeInstanceOf(Array)
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput)
        }
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})

function damaged([sketch, at, length, insert]: [
  Parameters<typeof textOf>[0],
  number,
  number,
  string,
]): string {
  const text = textOf(sketch)
  const from = at % (text.length + 1)
  return text.slice(0, from) + insert + text.slice(from + length)
}
