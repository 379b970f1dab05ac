import { system } from '../../platform/ctx/actor.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Desk } from './desk.ts'
import { inMailbox } from './mailbox.ts'
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

/** Reads what is unread. What fails stays unread for the next time, and keeps none of the others. */
async function fetchReplies(desk: Desk, address: string): Promise<void> {
  const problems: unknown[] = []
  await inMailbox(address, async mailbox => {
    const unread = await mailbox.unread()
    for (const number of unread.slice(0, mostAtOnce)) {
      const raw = await mailbox.read(number)
      await takeReply(desk, raw).then(
        () => mailbox.markRead(number),
        (problem: unknown) => problems.push(problem),
      )
    }
  })
  if (problems.length > 0) throw problems[0]
}
