import type { Vote } from '@knooppunt/engine/opinions'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { isOpen, type Conversation } from './conversation.ts'
import { nextStatement } from './next-statement.ts'
import { outcomeOf } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import { voterOf } from './queries/voters.ts'
import { votesOf } from './queries/votes.ts'
import type { Statement } from './statement.ts'
import { seatOf } from './take-seat.ts'

/** What one voter sees while voting. */
export interface Ballot {
  readonly conversation: Conversation
  readonly isOpen: boolean
  /** Whether a vote of this visitor would count; else they take a seat first. */
  readonly isSeated: boolean
  /** The statement to vote on; undefined when all was voted on. */
  readonly statement: Statement | undefined
  readonly voted: readonly { readonly statement: Statement; readonly vote: Vote }[]
  readonly total: number
  /** What this voter added, in every state. */
  readonly added: readonly Statement[]
}

/** Cost: four queries. `asked` is the id of a statement to vote on again. */
export async function shownBallot(
  reader: Reader,
  conversation: Conversation,
  { token, asked }: { token: string | null; asked?: string | undefined },
): Promise<Ballot> {
  const seat = seatOf(reader, token)
  const voter = await voterOf(reader, conversation.id, seat)
  const voted = voter ? await votesOf(reader, voter.id) : new Map<string, Vote>()
  const statements = await statementsOf(reader, conversation.id)
  const { counts } = await outcomeOf(reader, conversation.id)
  const open = statements.filter(({ state }) => state === 'in')
  const key = voter?.id ?? seat.person ?? token ?? ''
  const again = open.find(({ id }) => id === asked)
  return {
    ...{ conversation, total: open.length, isOpen: isOpen(conversation, reader.now) },
    isSeated: voter !== undefined || entersAlone(conversation, seat),
    statement: again ?? nextStatement(statements, { counts, voted, voter: key }),
    voted: open.flatMap(statement => {
      const vote = voted.get(statement.id)
      return vote === undefined ? [] : [{ statement, vote }]
    }),
    added: voter ? statements.filter(({ author }) => author === voter.id) : [],
  }
}

/** Whether somebody without a seat gets one with the first vote. */
function entersAlone({ proof }: Conversation, { person, token }: ReturnType<typeof seatOf>): boolean {
  if (proof === 'code') return false
  return person !== null || (proof === 'cookie' && token !== null)
}
