import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { castsOf, opinionsOf, type Vote } from './index.ts'
import { consensusSet, groupAwareConsensus } from './consensus.ts'
import { positionsIn } from './positions.ts'
import { planeOf } from './principal-components.ts'
import { representativeOf } from './representative.ts'
import { tallies, tallyOf, togetherBut } from './tally.ts'
import { statementsIn, voteTable } from './vote-table.ts'

const folder = new URL('../../../shared/data/polis-math/', import.meta.url)

interface Server {
  readonly 'mod-out': number[]
  readonly tids: number[]
  readonly pca: { readonly center: number[]; readonly comps: number[][] }
  readonly 'base-clusters': {
    readonly id: number[]
    readonly members: number[][]
    readonly x: number[]
    readonly y: number[]
  }
  readonly 'group-clusters': { readonly id: number; readonly members: number[] }[]
  readonly 'group-votes': Record<string, { votes: Record<string, { A: number; D: number; S: number }> }>
  readonly 'group-aware-consensus': Record<string, number>
  readonly consensus: Record<'agree' | 'disagree', { tid: number; 'p-test': number }[]>
  readonly repness: Record<string, Record<string, string | number>[]>
  readonly 'user-vote-counts': Record<string, number>
}

function conversation(name: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
  const server = read('math-pca2.json') as Server
  const votes = read('votes.json') as {
    participant_id: number
    statement_id: number
    vote: Vote
    modified: number
  }[]
  const answers = votes.map(vote => ({
    participant: String(vote.participant_id),
    statement: String(vote.statement_id),
    vote: vote.vote,
    time: vote.modified,
  }))
  const bases = server['base-clusters']
  const membersOf = new Map(bases.id.map((id, at) => [id, bases.members[at]!]))
  const groups = new Map(
    server['group-clusters'].flatMap(({ id, members }) =>
      members.flatMap(base => membersOf.get(base)!.map(person => [String(person), String(id)] as const)),
    ),
  )
  return { server, answers, groups, leftOut: new Set(server['mod-out'].map(String)) }
}

const names = ['25ptpt-3gp-no-strict-with-meta', 'above-100-ptpts']

describe.skipIf(!existsSync(folder))(
  'the numbers of the Polis server (skipped where ../shared/data is absent)',
  () => {
    describe.each(names)('%s', name => {
      const { server, answers, groups, leftOut } = conversation(name)
      const casts = castsOf(answers, leftOut)
      const table = voteTable(casts)
      const plane = planeOf(table)
      const ids = statementsIn(casts)
      const theirs = (id: string) => server.tids.indexOf(Number(id))

      it('the components point the same way', () => {
        const cosines = plane.components.map((component, at) =>
          Math.abs(
            ids.reduce((sum, id, column) => sum + component[column]! * server.pca.comps[at]![theirs(id)]!, 0),
          ),
        )
        expect(cosines[0]).toBeCloseTo(1, 10)
        expect(cosines[1]).toBeCloseTo(1, 10)
      })

      it('the center is the same, with agreement counted as 1 where the server counts -1', () => {
        ids.forEach((id, column) =>
          expect(plane.center[column]).toBeCloseTo(-server.pca.center[theirs(id)]!, 12),
        )
      })

      it('a base cluster of the server stands at the average of our positions of its members', () => {
        const { x, y } = positionsIn(table, plane)
        const { members, x: theirX, y: theirY } = server['base-clusters']
        const middle = (of: Float64Array, people: number[]) =>
          people.reduce((sum, id) => sum + of[casts.participants.indexOf(String(id))]!, 0) / people.length
        members.forEach((people, at) => {
          expect(Math.abs(middle(x, people))).toBeCloseTo(Math.abs(theirX[at]!), 9)
          expect(Math.abs(middle(y, people))).toBeCloseTo(Math.abs(theirY[at]!), 9)
        })
      })

      const group = casts.participants.map(id => Number(groups.get(id) ?? -1))
      const count = server['group-clusters'].length
      const counted = tallies(table, { group, groups: count })

      it('every group gave every statement the same votes', () => {
        counted.forEach((tally, of) =>
          ids.forEach((id, column) =>
            expect({ A: tally.agree[column], D: tally.disagree[column], S: tally.seen[column] }).toEqual(
              server['group-votes'][of]!.votes[id],
            ),
          ),
        )
      })

      it('group-aware consensus is the same', () => {
        const values = groupAwareConsensus(counted, ids.length)
        ids.forEach((id, column) =>
          expect(values[column]).toBeCloseTo(server['group-aware-consensus'][id]!, 12),
        )
      })

      it('the same statements are consensus, in the same order', () => {
        const everybody = tallyOf(table)
        for (const side of ['agree', 'disagree'] as const)
          expect(consensusSet(everybody, side).map(column => Number(ids[column]))).toEqual(
            server.consensus[side].map(({ tid }) => tid),
          )
      })

      it('the same statements represent the groups, with the same numbers in the same order', () => {
        counted.forEach((tally, of) => {
          const ours = representativeOf(tally, togetherBut(counted, of))
          const reference = server.repness[of]!
          expect(ours.map(one => [Number(ids[one.statement]), one.side])).toEqual(
            reference.map(one => [one['tid'], one['repful-for']]),
          )
          ours.forEach((one, at) => {
            const their = reference[at]!
            expect(one.successes).toBe(their['n-success'])
            expect(one.trials).toBe(their['n-trials'])
            expect(one.share).toBeCloseTo(Number(their['p-success']), 12)
            expect(one.shareTest).toBeCloseTo(Number(their['p-test']), 12)
            expect(one.value).toBeCloseTo(Number(their['repness']), 12)
            // The server keeps this one in single precision.
            expect(one.valueTest).toBeCloseTo(Number(their['repness-test']), 5)
          })
        })
      })

      it('the whole report on the published grouping says the same', () => {
        const report = opinionsOf(casts, { groups })
        expect(report.participants).toBe(Object.keys(server['user-vote-counts']).length)
        expect(report.consensus).toEqual({
          agree: server.consensus.agree.map(({ tid }) => String(tid)),
          disagree: server.consensus.disagree.map(({ tid }) => String(tid)),
        })
        expect(new Set(report.groups.map(({ id }) => id))).toEqual(new Set(Object.keys(server.repness)))
        for (const shown of report.groups)
          expect(shown.representative.map(({ statement }) => Number(statement))).toEqual(
            server.repness[shown.id]!.map(one => one['tid']),
          )
      })
    })
  },
)
