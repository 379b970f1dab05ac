import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adjustedRand, opinionsOf, readGroups, readLeftOut, readVotes } from './index.ts'
import { groupsFor, type GroupingWish } from './grouping.ts'
import { polisGroups } from './polis-groups.ts'
import { plainGroups } from './plain-groups.ts'
import { positionsIn } from './positions.ts'
import { planeOf } from './principal-components.ts'
import { seeded } from '../seeded.ts'
import { peopleIn } from './taking-part.ts'
import { voteTable } from './vote-table.ts'

const folder = new URL('../../../shared/data/polis/', import.meta.url)

function conversation(name: string) {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  const casts = readVotes(read('votes.csv'), readLeftOut(read('comments.csv')))
  const table = voteTable(casts)
  const positions = positionsIn(table, planeOf(table))
  return { casts, table, positions, wide: read('participants-votes.csv') }
}

type Conversation = ReturnType<typeof conversation>

function likeness({ casts, table, positions, wide }: Conversation, clusters: 'plain' | 'polis'): number {
  const published = readGroups(wide)
  const division =
    clusters === 'polis' ? polisGroups(casts) : plainGroups(positions, peopleIn(table), seeded(1))
  const both = casts.participants.flatMap((id, at) => {
    const [theirs, ours] = [published.get(id), division!.group[at]!]
    return theirs === undefined || ours < 0 ? [] : [{ theirs, ours }]
  })
  return adjustedRand(
    both.map(({ ours }) => ours),
    both.map(({ theirs }) => theirs),
  )
}

/** Likeness to the published groups, and whether groups may be shown. */
const table = [
  { name: 'brexit-consensus', plain: 0.876, polis: 0.918, shown: true },
  { name: 'canadian-electoral-reform', plain: 0.964, polis: 0.898, shown: true },
  { name: 'scoop-hivemind.taxes', plain: 0.91, polis: 0.927, shown: true },
  { name: '15-per-hour-seattle', plain: 0.884, polis: 0.884, shown: false },
  { name: 'scoop-hivemind.freshwater', plain: 0.132, polis: 0.133, shown: false },
  { name: 'london.youth.policing', plain: -0.061, polis: 0.105, shown: false },
]

describe.skipIf(!existsSync(folder))(
  'six real conversations (skipped where ../shared/data is absent)',
  () => {
    describe.each(table)('$name', ({ name, plain, polis, shown }) => {
      const found = conversation(name)

      it('divides people about as Polis did', () => {
        expect(likeness(found, 'plain')).toBeCloseTo(plain, 3)
        expect(likeness(found, 'polis')).toBeCloseTo(polis, 3)
      })

      it('says with every seed whether its groups are stable, and kept between updates too', () => {
        const wishes: GroupingWish[] = [{ seed: 1 }, { seed: 2 }, { seed: 3 }, { clusters: 'polis' }]
        expect(wishes.map(wish => groupsFor(found, wish)?.division !== undefined)).toEqual(
          wishes.map(() => shown),
        )
      })

      it('reads the same from both forms of the export', () => {
        const long = { ...opinionsOf(found.casts), positions: undefined }
        const comments = readFileSync(new URL(`${name}/comments.csv`, folder), 'utf8')
        const wide = { ...opinionsOf(readVotes(found.wide, readLeftOut(comments))), positions: undefined }
        expect(wide).toEqual(long)
      })

      it('never names a group under 5, of the published ones neither', () => {
        const report = opinionsOf(found.casts, { groups: readGroups(found.wide) })
        expect(Math.min(...report.groups.map(({ size }) => size))).toBeGreaterThanOrEqual(5)
      })
    })
  },
)
