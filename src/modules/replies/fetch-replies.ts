import { system } from '../../platform/ctx/actor.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Desk } from './desk.ts'
import { countFailure, dueOf } from './failing-mail.ts'
import { inMailbox, type Mailbox } from './mailbox.ts'
import { forgetRepliesBefore } from './queries.ts'
import { takeReply } from './take-reply.ts'

const mostAtOnce = 50
const keptDays = 90
const day = 86_400_000 // ms

/** The jobs of a site that has a mailbox for replies. */
export function replyJobs(desk: Desk, mailbox: string): Job[] {
  const { house } = desk
  return [
    { name: 'fetch-replies', every: '* * * * *', run: () => fetchReplies(desk, mailbox) },
    {
      name: 'forget-replies',
      every: '35 3 * * *',
      run: () =>
        house.transact(system, ctx => forgetRepliesBefore(ctx, new Date(ctx.now.getTime() - keptDays * day))),
    },
  ]
}

/**
 * Reads what is unread. What fails stays unread for some tries and keeps none of the others; then it is put aside. The reason
 * of the first that failed is that of the job.
 */
async function fetchReplies(desk: Desk, address: string): Promise<void> {
  const problems: unknown[] = []
  await inMailbox(address, async mailbox => {
    const due = await dueOf(desk.house, mailbox, await mailbox.unread())
    for (const number of due.slice(0, mostAtOnce)) {
      try {
        await take(desk, mailbox, number)
      } catch (problem) {
        if (!mailbox.isOpen()) throw problem
        problems.push(problem)
        if (await countFailure(desk, mailbox.keyOf(number))) await mailbox.putAside(number)
      }
    }
  })
  if (problems.length > 0) throw problems[0]
}

async function take(desk: Desk, mailbox: Mailbox, number: number): Promise<void> {
  await takeReply(desk, await mailbox.read(number))
  await mailbox.markRead(number)
}
