import { signpostsWith } from '../signposts/index.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, pathOf, type Conversation } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { putOnward, type Around, type Target } from './put-onward.ts'
import { outcomeOf } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import { insertUse, usesOf } from './queries/uses.ts'
import type { Statement } from './statement.ts'

/** The statement that most agree on; refuses any other. */
export async function sharedStatement(
  reader: Reader,
  conversation: string,
  statement: string,
): Promise<Statement> {
  const { agree } = await outcomeOf(reader, conversation)
  const found = (await statementsOf(reader, conversation)).find(({ id }) => id === statement)
  if (found?.state !== 'in' || !agree.includes(found.number))
    throw new Refusal('not_found', 'conversations.not_shared')
  return found
}

export interface CarryWish {
  readonly conversation: string
  readonly statement: string
  readonly to: Target
  /** The words around the statement, with the address of the outcome. */
  readonly words: (conversation: Conversation, path: string) => Around
}

/** Common ground goes on elsewhere, once in each place. Both sides have a link to the other. */
export async function carryOn(ctx: Ctx, wish: CarryWish): Promise<void> {
  const conversation = await conversationFor(ctx, 'carry', wish.conversation)
  const { id, body } = await sharedStatement(ctx, conversation.id, wish.statement)
  await refuseTwice(ctx, conversation.id, wish)
  const target = await putOnward(ctx, wish.to, {
    ...wish.words(conversation, `${pathOf(conversation)}/uitkomst`),
    body,
  })
  await insertUse(ctx, id, target)
  ctx.tell('conversations.carried_on', {
    ...{ verb: 'Add', ...factOf(conversation), areas: [], circle: 'hidden', target },
    data: { title: conversation.title },
  })
}

/** The conversation is locked, so that two clicks at once are one. */
async function refuseTwice(ctx: Ctx, conversation: string, { statement, to }: CarryWish): Promise<void> {
  const uses = (await usesOf(ctx, conversation)).filter(use => use.statement === statement)
  const made = await signpostsWith(
    ctx,
    uses.flatMap(({ kind, id }) => (kind === 'signpost' ? [id] : [])),
  )
  const there = [...uses.map(({ id }) => id), ...made.map(({ table }) => table)]
  if (there.includes(to.id)) throw new Refusal('conflict', 'conversations.carried_before')
}
