import { addSection, agreementsOf } from '../agreements/index.ts'
import { coalitionsOfPerson, makeProposal, owners, stewardsOf } from '../coalitions/index.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { pathOf, type Conversation } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { outcomeOf } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import type { Statement } from './statement.ts'

/** Where common ground can go on: the texts that the reader drafts, and the coalitions in which they may propose something. */
export interface Onward {
  readonly agreements: readonly { readonly id: string; readonly title: string }[]
  readonly coalitions: readonly { readonly id: string; readonly title: string }[]
}

export async function onwardFor(reader: Reader): Promise<Onward> {
  const { person } = reader.actor
  if (person === null) return { agreements: [], coalitions: [] }
  const own = (await coalitionsOfPerson(reader, person)).filter(({ state }) => state !== 'ended')
  const led = new Set(own.filter(one => stewardsOf(one).includes(person)).map(({ id }) => id))
  const texts = await agreementsOf(
    reader,
    own.map(({ id }) => id),
  )
  return {
    agreements: texts
      .filter(one => one.endedAt === null && (one.createdBy === person || led.has(one.coalition)))
      .map(({ id, title }) => ({ id, title })),
    coalitions: own
      .filter(one => owners(one).some(party => party.person === person))
      .map(({ id, name }) => ({ id, title: name })),
  }
}

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
  readonly to: { readonly kind: 'agreement' | 'coalition'; readonly id: string }
  /** The words around the statement, with the address of the outcome. */
  readonly words: (conversation: Conversation, path: string) => { heading: string; from: string }
}

/** Common ground becomes a section of an agreement, or a goal put to all parties of a coalition; both say where it came from. */
export async function carryOn(ctx: Ctx, wish: CarryWish): Promise<void> {
  const conversation = await conversationFor(ctx, 'carry', wish.conversation)
  const { body } = await sharedStatement(ctx, conversation.id, wish.statement)
  const { heading, from } = wish.words(conversation, `${pathOf(conversation)}/uitkomst`)
  if (wish.to.kind === 'agreement') {
    await addSection(ctx, { agreement: wish.to.id, heading, text: `${body}\n\n${from}` })
    return
  }
  const own = (await coalitionsOfPerson(ctx, ctx.actor.person ?? '')).find(({ id }) => id === wish.to.id)
  const party = own && owners(own).find(({ person }) => person === ctx.actor.person)
  if (!own || !party) throw new Refusal('not_found', 'conversations.nowhere_onward')
  const text = `${heading}: ${body}\n\n${from}`
  await makeProposal(ctx, { coalition: own.id, party: party.id, text, change: { kind: 'words' } })
}
