import type { Reader } from '../../platform/ctx/ctx.ts'
import { waitingInvitations } from './queries/invitations.ts'
import { questionsWith } from './queries/questions.ts'

/** Which of these questions still wait for whom: `question person` when invited, `question` when a connector should take it. */
export async function stillAsked(reader: Reader, questions: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await questionsWith(reader, questions)
  const open = found.filter(({ state }) => state !== 'closed').map(({ id }) => id)
  const waiting = await waitingInvitations(reader, open)
  const untaken = found.filter(
    ({ state, owner, handedAt }) => state === 'open' && owner === null && handedAt !== null,
  )
  return new Set([
    ...waiting.map(({ question, person }) => `${question} ${person}`),
    ...untaken.map(({ id }) => id),
  ])
}
