import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  againstOfficial,
  decide,
  parseElection,
  writeElection,
  type Election,
  type Method,
  type Outcome,
} from '../index.ts'

const shared = new URL('../../../../shared/data/', import.meta.url)
const names = existsSync(shared) ? readdirSync(new URL('pabulib/', shared)) : []
const kept = new Map<string, Election>()

function election(name: string): Election {
  const known = kept.get(name) ?? parseElection(readFileSync(new URL(`pabulib/${name}`, shared), 'utf8'))
  kept.set(name, known)
  return known
}

const greedily = new Map<string, Outcome>()

function greedy(name: string): Outcome {
  const outcome = greedily.get(name) ?? decide(election(name), { rule: 'greedy' })
  greedily.set(name, outcome)
  return outcome
}

interface Reference {
  readonly file: string
  readonly rules: Readonly<Record<string, { readonly selected?: readonly string[] }>>
}

const references = (file: string): Reference[] =>
  readFileSync(new URL(`pabulib-reference/${file}`, shared), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Reference)

/** A key of the reference, for example `mes_cost_add1_appscore`, as a method of ours. */
function methodOf(key: string): Method {
  const utility = key.includes('card') ? 'cardinality' : key.includes('points') ? 'score' : 'cost'
  return {
    rule: key.startsWith('mes') ? 'equal-shares' : key.startsWith('greedy') ? 'greedy' : 'phragmen',
    utility,
    completion: key.includes('add1') ? 'add1' : 'none',
    ties: key.endsWith('lexico') ? 'lexicographic' : 'votes',
  }
}

function compareWith(file: string): { same: number; different: string[] } {
  const compared = references(file).flatMap(({ file: name, rules }) =>
    Object.entries(rules).flatMap(([key, { selected }]) => {
      if (!selected) return []
      const ours = decide(election(name), methodOf(key)).selected
      return [{ what: `${name} ${key}`, same: ours.join() === [...selected].sort().join() }]
    }),
  )
  const different = compared.filter(({ same }) => !same).map(({ what }) => what)
  return { same: compared.length - different.length, different }
}

describe.skipIf(names.length === 0)(
  '58 elections of Pabulib (skipped where ../shared/data is absent)',
  () => {
    it('360 of 360 outcomes of pabutools are ours', { timeout: 60_000 }, () => {
      expect(compareWith('pabutools-outcomes.jsonl')).toEqual({ same: 360, different: [] })
    })

    it('84 of 84 outcomes of another implementation on the Dutch files are ours', { timeout: 60_000 }, () => {
      expect(compareWith('dutch-outcomes.jsonl')).toEqual({ same: 84, different: [] })
    })

    it('equal shares with cost utility and add1 is the official outcome of Assen 2024', () => {
      const assen = election('Netherlands_Assen_2024.pb')
      expect(againstOfficial(assen, decide(assen, { completion: 'add1' }))?.same).toBe(true)
    })

    it('greedy is the official outcome of every file whose rule is greedy, and all but three of the other greedy ones', () => {
      const compared = names.flatMap(name => {
        const rule = election(name).meta.get('rule') ?? ''
        const official = againstOfficial(election(name), greedy(name))
        return rule.startsWith('greedy') && official ? [official] : []
      })
      const plain = compared.filter(({ rule }) => rule === 'greedy')
      expect([plain.filter(({ same }) => same).length, plain.length]).toEqual([8, 8])
      const rest = compared.filter(({ rule }) => rule !== 'greedy')
      const different = rest
        .filter(({ same }) => !same)
        .map(({ onlyHere, onlyOfficial, explainedBy }) => ({ onlyHere, onlyOfficial, explainedBy }))
      expect(rest.length).toBe(18)
      expect(different).toEqual([
        { onlyHere: ['190', '505', '685'], onlyOfficial: [], explainedBy: 'threshold' },
        { onlyHere: ['2025/CIS/0003', '2025/CIS/0008'], onlyOfficial: [], explainedBy: 'no-skip' },
        { onlyHere: ['1664'], onlyOfficial: [], explainedBy: 'threshold' },
      ])
    })

    it('every file is the same after it is written and read again', () => {
      const changed = names.filter(name => {
        const read = election(name)
        const again = parseElection(writeElection(read))
        return !(JSON.stringify(plain(again)) === JSON.stringify(plain(read)))
      })
      expect(changed).toEqual([])
    })

    it('the votes and scores that a file gives for its projects are those of its ballots', () => {
      const wrong = names.flatMap(name => {
        const read = election(name)
        const { projects } = greedy(name)
        const votes = read.projectColumns.indexOf('votes')
        const score = read.projectColumns.indexOf('score')
        return read.projects.filter(({ id, fields }) => {
          const { why, votes: counted } = projects[id] ?? { why: undefined, votes: -1 }
          const scored = why && 'score' in why ? why.score : undefined
          return (
            Number(fields[votes]) !== counted ||
            (score >= 0 && scored !== undefined && Number(fields[score]) !== scored)
          )
        })
      })
      expect(wrong).toEqual([])
    })
  },
)

const plain = (read: Election) => ({
  ...read,
  meta: [...read.meta],
  budget: String(read.budget),
  unit: String(read.unit),
  pointUnit: String(read.pointUnit),
  projects: read.projects.map(each => ({ ...each, cost: String(each.cost) })),
  ballots: read.ballots.map(each => ({ ...each, points: each.points?.map(String) })),
})
