import { z } from 'zod'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { isSameOutcome, type Outcome } from './outcome.ts'
import { findApart } from './find-apart.ts'
import type { Found } from './find-outcome.ts'
import { shareConversation } from './queries/find.ts'
import { outcomeOf, saveResult } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import { importantOf, votesNow } from './queries/votes.ts'

const jobName = 'reckon-conversation'

/** Votes of so long together wait for one reckoning; it begins a second after the last of them was taken. */
const gathering = 4_000 // ms
const wait = gathering + 1_000 // ms

/** When this process asked last for a reckoning, by conversation. */
const asked = new Map<string, number>()

/** Asks for a new outcome, at most once in the time that votes are gathered. */
export function reckonSoon(ctx: Ctx, conversation: string): void {
  const now = performance.now()
  const last = asked.get(conversation)
  if (last !== undefined && now < last + gathering) return
  if (asked.size > 1_000) asked.clear()
  asked.set(conversation, now)
  reckonLater(ctx, conversation)
}

function reckonLater(ctx: Ctx, conversation: string): void {
  const startAfter = new Date(ctx.now.getTime() + wait)
  ctx.later(jobName, { conversation }, { key: conversation, startAfter })
}

/** Asks for the outcome of all votes at once, when no more come. */
export function reckonNow(ctx: Ctx, conversation: string): void {
  ctx.later(jobName, { conversation })
}

const Data = z.object({ conversation: z.uuid() })

export function reckonJob(house: House): Job {
  return {
    name: jobName,
    async run(data) {
      const { conversation } = Data.parse(data)
      await reckon(house, conversation)
    },
  }
}

/** Finds the outcome of all votes so far, beside the work of this thread, and tells when it differs from the one before. */
export async function reckon(house: House, conversation: string): Promise<Outcome> {
  const reader = house.reader(system)
  const statements = await statementsOf(reader, conversation)
  const leftOut = statements.filter(({ state }) => state === 'out').map(({ number }) => `${number}`)
  const important = await importantOf(reader, conversation)
  const found = await findApart({ leftOut, important, ...(await votesNow(reader, conversation)) })
  await house.transact(system, ctx => keep(ctx, conversation, found))
  return found.outcome
}

/** The fact stays inside: pages that are open hear that something changed, and nothing else. */
async function keep(ctx: Ctx, conversation: string, found: Found): Promise<void> {
  const stillThere = await shareConversation(ctx, conversation)
  if (!stillThere) return
  const before = await outcomeOf(ctx, conversation)
  await saveResult(ctx, conversation, found)
  if (isSameOutcome(before, found.outcome)) return
  // Some vote may have been under way for longer than votes are gathered: it looks again until nothing is new.
  reckonLater(ctx, conversation)
  const object = { kind: 'conversation', id: conversation }
  ctx.tell('conversations.result_changed', {
    ...{ verb: 'Update', object, target: object, areas: [], circle: 'hidden' },
    data: { stage: found.outcome.stage },
  })
}
