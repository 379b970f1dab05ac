import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { letterReaders, type LetterReader } from '../people/index.ts'
import { isDaytime, lastLetterMorning, lastMorning } from './letter-time.ts'
import { forgetItemsBefore } from './queries/items.ts'
import { notLookedSince, takeTurns } from './queries/turns.ts'
import { writeLetters, type Due } from './write-letters.ts'

const atOnce = 200
const nobody = '00000000-0000-0000-0000-000000000000'
const day = 86_400_000 // ms
const itemsKeptDays = 180

/**
 * Every morning at eight, a letter for each whose turn it is and for whom there is news. Each part is one transaction: begun
 * again after a stop, the work goes on with who had no turn yet. What the morning missed is made up for during the day.
 */
export function sendLettersJob(house: House): Job {
  return {
    name: 'send-bundles',
    every: '*/10 * * * *',
    async run() {
      const now = house.now()
      if (!isDaytime(now)) return
      for (let after = nobody; ;) {
        const readers = await letterReaders(house.reader(system), { after, limit: atOnce })
        await giveTurns(house, readers)
        if (readers.length < atOnce) break
        after = readers.at(-1)?.person ?? nobody
      }
      await house.transact(system, ctx =>
        forgetItemsBefore(ctx, new Date(now.getTime() - itemsKeptDays * day)),
      )
    },
  }
}

/** Sends news to who wants it at once, as soon as it is heard. */
export function sendAtOnceJob(house: House): Job {
  return {
    name: 'send-at-once',
    async run(data) {
      const { persons } = data as { persons: string[] }
      const readers = await letterReaders(house.reader(system), { persons })
      const hasty = readers.filter(({ bundle }) => bundle === 'at_once')
      await house.transact(system, ctx =>
        writeLetters(
          ctx,
          house,
          hasty.map(reader => ({ reader, name: 'news', isWhole: false })),
        ),
      )
    },
  }
}

async function giveTurns(house: House, readers: readonly LetterReader[]): Promise<void> {
  const reader = house.reader(system)
  const morning = lastMorning(reader.now)
  const persons = readers.filter(({ joinedAt }) => joinedAt < morning).map(({ person }) => person)
  const due = await notLookedSince(reader, persons, morning)
  if (due.length === 0) return
  await house.transact(system, async ctx => {
    const turns = new Map((await takeTurns(ctx, due, morning)).map(turn => [turn.person, turn.wholeAt]))
    const mine = readers.flatMap(one => {
      const wholeAt = turns.get(one.person)
      return wholeAt === undefined ? [] : [dueOf(one, wholeAt, ctx.now)]
    })
    await writeLetters(ctx, house, mine)
  })
}

/** Whose letter is weekly gets on other days only what cannot wait. */
function dueOf(reader: LetterReader, wholeAt: Date | null, now: Date): Due {
  const letterMorning = lastLetterMorning(now)
  const isWhole =
    reader.bundle === 'daily' ||
    (reader.joinedAt < letterMorning && (wholeAt === null || wholeAt < letterMorning))
  if (!isWhole) return { reader, name: 'news', isWhole: false }
  return { reader, name: reader.bundle === 'daily' ? 'daily' : 'weekly', isWhole }
}
