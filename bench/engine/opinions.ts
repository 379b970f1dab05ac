import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { castsOf, runningConversation, type Cast } from '@knooppunt/engine/opinions'
import { kmeans } from 'ml-kmeans'
import { PCA } from 'ml-pca'
import { kMeans } from '../../engine/opinions/k-means.ts'
import { positionsIn } from '../../engine/opinions/positions.ts'
import { averages, planeOf } from '../../engine/opinions/principal-components.ts'
import { seeded } from '../../engine/seeded.ts'
import { voteTable, type VoteTable } from '../../engine/opinions/vote-table.ts'
import type { Figure } from './figure.ts'

interface Size {
  readonly people: number
  readonly statements: number
  /** Share of the statements a person answered. */
  readonly seen: number
}

/** A made-up conversation: three camps, each with its own liking for every statement; one answer in ten is a pass. */
function* answers({ people, statements, seen }: Size): Generator<Cast> {
  const random = seeded(20_261_121)
  const likes = Array.from({ length: 3 }, () => Array.from({ length: statements }, () => random()))
  for (let person = 0; person < people; person++) {
    const camp = likes[Math.floor(random() * 3)] ?? []
    for (const [statement, liking] of camp.entries()) {
      if (random() >= seen) continue
      const vote = random() < 0.1 ? 0 : random() < liking ? 1 : -1
      yield { participant: String(person), statement: String(statement), vote }
    }
  }
}

/** Runs in a process of its own, so that nothing else is warm or in memory. */
const COLD = `
import { readFileSync } from 'node:fs'
const { readVotes, opinionsOf } = await import(process.argv[1])
const before = process.memoryUsage().rss
const seconds = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6 }
const start = seconds()
const casts = readVotes(readFileSync(process.argv[2], 'utf8'))
const read = seconds()
const opinions = opinionsOf(casts)
const done = seconds()
console.log(JSON.stringify({
  read: read - start,
  found: done - read,
  memory: (process.resourceUsage().maxRSS * 1024 - before) / 1e6,
  groups: opinions.groups.length,
}))`

interface Cold {
  readonly read: number
  readonly found: number
  readonly memory: number
  readonly groups: number
}

function fromCold(): Figure[] {
  const folder = mkdtempSync(`${tmpdir()}/opinions-`)
  try {
    const file = `${folder}/votes.csv`
    const lines = answers({ people: 20_000, statements: 500, seen: 0.1 }).map(
      ({ participant, statement, vote }) =>
        `1658933760180,Wed Jul 27 21:56:00 CET 2022,${statement},${participant},${vote}\n`,
    )
    writeFileSync(file, `timestamp,datetime,comment-id,voter-id,vote\n${[...lines].join('')}`)
    const engine = new URL('../../engine/opinions/index.ts', import.meta.url).href
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', COLD, engine, file])
    const { read, found, memory, groups } = JSON.parse(said.toString()) as Cold
    const what = `1 million votes, 20,000 people, ${groups} groups found, from cold, processor time`
    return [
      { engine: 'opinions', what: `${what}: read the file`, value: read, unit: 's' },
      { engine: 'opinions', what: `${what}: analyse`, value: found, unit: 's' },
      { engine: 'opinions', what: `${what}: together`, value: read + found, unit: 's', aim: 'under 5 s' },
      {
        engine: 'opinions',
        what: `${what.split(', from')[0] ?? what}: memory at its highest`,
        value: memory,
        unit: 'MB',
        aim: 'under 500 MB',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const CONVERSATION: Size = { people: 2000, statements: 200, seen: 0.25 }

function oneMoreVote(): Figure[] {
  const all = [...answers(CONVERSATION)]
  const late = 300
  const running = runningConversation(castsOf(all.slice(0, -late)))
  const times = all.slice(-late).map(answer => milliseconds(() => running.add(answer)))
  times.sort((one, other) => one - other)
  const what = `one vote more in a conversation of ${all.length} votes`
  const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN
  return [
    { engine: 'opinions', what: `${what}, median`, value: at(0.5), unit: 'ms', aim: 'under 5 ms' },
    { engine: 'opinions', what: `${what}, 95 in 100 under`, value: at(0.95), unit: 'ms' },
  ]
}

function besidePeers(): Figure[] {
  const casts = castsOf(answers({ ...CONVERSATION, people: 5000 }))
  const table = voteTable(casts)
  const filled = filledIn(table)
  const { x, y } = positionsIn(table, planeOf(table))
  const points = Array.from(x, (value, at) => [value, y[at] ?? 0])
  const k = 3
  return [
    {
      engine: 'opinions',
      what: 'principal components of 5,000 people and 200 statements',
      value: least(() => planeOf(table)),
      unit: 'ms',
      peer: {
        name: 'ml-pca, covariance',
        value: least(() => new PCA(filled, { method: 'covarianceMatrix' })),
      },
    },
    {
      engine: 'opinions',
      what: '5,000 people in three clusters, one start',
      value: least(() => kMeans({ x, y }, { k, draw: seeded(1), starts: 1 })),
      unit: 'ms',
      peer: { name: 'ml-kmeans', value: least(() => kmeans(points, k, { seed: 1 })) },
    },
  ]
}

/** What the peer needs: every answer there could be, unseen ones at the average. */
function filledIn(table: VoteTable): number[][] {
  const center = averages(table)
  return Array.from({ length: table.people }, (_, person) => {
    const row = [...center]
    for (let at = table.start[person] ?? 0; at < (table.start[person + 1] ?? 0); at++)
      row[table.statement[at] ?? 0] = table.vote[at] ?? 0
    return row
  })
}

/** Of the processor, not of the clock: a shared machine does other work as well. */
function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const least = (work: () => unknown) => Math.min(...Array.from({ length: 5 }, () => milliseconds(work)))

/** Measures the opinions engine, in processor time; takes half a minute on an idle machine. */
export async function benchOpinions(): Promise<Figure[]> {
  return [...fromCold(), ...oneMoreVote(), ...besidePeers()]
}
