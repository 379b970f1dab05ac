import { describe, expect, it } from 'vitest'
import { BadInput, decide } from '../index.ts'
import { electionOf, type Sketch } from './elections.ts'

const times = (count: number, vote: string) => Array<string>(count).fill(vote)

/** Example 1 of Lackner and Skowron: 12 voters, four seats. */
const running: Sketch = {
  kind: 'approval',
  budget: '4',
  projects: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 },
  votes: [...times(3, 'a,b'), ...times(3, 'a,c'), ...times(2, 'a,d'), 'b,c,f', 'e', 'f', 'g'],
}

describe('examples of Lackner, Skowron (2023), Multi-Winner Voting with Approval Preferences', () => {
  it('Phragmén: a, b, c, d at loads 1/8, 11/32, 55/128, 5/8', () => {
    expect(decide(electionOf(running), { rule: 'phragmen' }).rounds).toEqual([
      { project: 'a', level: 1 / 8, left: 3 },
      { project: 'b', level: 11 / 32, left: 2 },
      { project: 'c', level: 55 / 128, left: 1 },
      { project: 'd', level: 5 / 8, left: 0 },
    ])
  })

  it('equal shares: of 1/3 each, a costs its 8 supporters 1/8; then nothing can be paid', () => {
    const { rounds, projects } = decide(electionOf(running), { utility: 'cardinality' })
    expect(rounds).toEqual([{ project: 'a', paid: 1 / 8, left: 3 }])
    expect(projects['b']?.why).toEqual({
      code: 'short',
      supporters: 4,
      together: 23 / 24,
      short: 1 / 24,
      more: 1,
    })
  })

  it('equal shares: of 3/8 each, c costs 1/5 and then a 13/40', () => {
    const votes = [...times(3, 'c,d'), ...times(2, 'a,b'), ...times(2, 'a,c'), 'b,d']
    const election = electionOf({
      kind: 'approval',
      budget: '3',
      projects: { a: 1, b: 1, c: 1, d: 1 },
      votes,
    })
    const { rounds, projects } = decide(election, { utility: 'cardinality' })
    expect(rounds).toEqual([
      { project: 'c', paid: 1 / 5, left: 2 },
      { project: 'a', paid: 13 / 40, left: 1 },
    ])
    expect(projects['a']?.why).toEqual({ code: 'paid', round: 2, supporters: 4, emptied: 2, paid: 13 / 40 })
    expect(projects['d']?.why).toEqual({ code: 'short', supporters: 4, together: 0.9, short: 0.1, more: 1 })
  })
})

describe('the cost of one voice', () => {
  /** Two thirds want the dear projects, one third the cheap ones: greedy gives the third nothing. */
  const divided: Sketch = {
    kind: 'approval',
    budget: '900',
    projects: { north1: 300, north2: 300, north3: 300, south: 300 },
    votes: [...times(6, 'north1,north2,north3'), ...times(3, 'south')],
  }

  it('greedy serves the majority only, equal shares gives a third its third', () => {
    expect(decide(electionOf(divided), { rule: 'greedy' }).selected).toEqual(['north1', 'north2', 'north3'])
    expect(decide(electionOf(divided)).selected).toEqual(['north1', 'north2', 'south'])
  })

  it('the check of fairness names the group that greedy passes over', () => {
    expect(decide(electionOf(divided), { rule: 'greedy' }).measures).toEqual({
      votersWithFunded: 6 / 9,
      satisfaction: { average: 600, gini: 1 / 3 },
      spending: {},
      ejrPlus: { holds: false, project: 'south', voters: 3, utility: 300, deserved: 300 },
    })
  })
})

describe('what a ballot is worth', () => {
  const base = { budget: '10', projects: { a: 6, b: 4 } }

  it('points: who gives more points pays more', () => {
    const election = electionOf({ ...base, kind: 'cumulative', votes: ['a:2', 'a:1,b:1'] })
    expect(decide(election).rounds).toEqual([{ project: 'a', paid: 2, left: 4 }])
  })

  it('points with a decimal comma are exact', () => {
    const election = electionOf({ ...base, kind: 'scoring', votes: ['a:0.2', 'a:0.1,b:1'] })
    expect(decide(election).rounds).toEqual([
      { project: 'b', paid: 4, left: 6 },
      { project: 'a', paid: 25, left: 0 },
    ])
  })

  it('ranks: the first of two counts double', () => {
    const election = electionOf({ ...base, kind: 'ordinal', votes: ['a,b'] })
    expect(decide(election, { rule: 'greedy' }).projects['a']?.why).toEqual({
      code: 'fitted',
      round: 1,
      rank: 1,
      score: 2,
      left: 10,
    })
  })

  it('greedy goes by points, or by points for each unit of cost when the utility is score', () => {
    const election = electionOf({
      kind: 'cumulative',
      budget: '10',
      projects: { a: 10, b: 1 },
      votes: ['a:5,b:4'],
    })
    expect(decide(election, { rule: 'greedy' }).selected).toEqual(['a'])
    expect(decide(election, { rule: 'greedy', utility: 'score' }).selected).toEqual(['b'])
  })

  it('a utility that the ballots cannot tell is refused', () => {
    const election = electionOf({ ...base, kind: 'approval', votes: ['a'] })
    expect(() => decide(election, { utility: 'borda' })).toThrow(
      new BadInput('The utility borda does not fit approval ballots.'),
    )
    expect(() => decide(election, { rule: 'greedy', completion: 'add1' })).toThrow(
      new BadInput('The completion add1 belongs to equal-shares, not to greedy.'),
    )
  })
})

describe('at the edges', () => {
  it('no votes: nothing is supported, greedy still fills the budget', () => {
    const election = electionOf({ kind: 'approval', budget: '5', projects: { a: 3 }, votes: [] })
    expect(decide(election).projects['a']?.why).toEqual({ code: 'no-supporters' })
    expect(decide(election, { completion: 'add1-greedy' }).selected).toEqual(['a'])
  })

  it('no budget: nothing is funded but what is free', () => {
    const election = electionOf({ kind: 'approval', budget: '0', projects: { a: 3, b: 0 }, votes: ['a,b'] })
    expect(decide(election, { completion: 'add1' }).projects).toMatchObject({
      a: { selected: false, why: { code: 'over-budget', over: 3 } },
      b: { selected: true, why: { code: 'free', supporters: 1 } },
    })
  })

  it('a voter whose last cent pays exactly counts as paying', () => {
    const election = electionOf({
      kind: 'approval',
      budget: '0.3',
      projects: { a: '0.1', b: '0.2' },
      votes: ['a', 'b', 'b'],
    })
    expect(decide(election).selected).toEqual(['a', 'b'])
  })
})
