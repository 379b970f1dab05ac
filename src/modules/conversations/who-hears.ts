import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { pathOf, type Conversation } from './conversation.ts'
import { conversationsWith } from './queries/find.ts'
import { authorsOf, waitingIn } from './queries/authors.ts'
import { peopleTakingPart } from './queries/voters.ts'

type Kind =
  | 'conversation_closed'
  | 'conversation_done'
  | 'conversation_carried'
  | 'statement_waits'
  | 'statement_in'
  | 'statement_out'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  /** It waits for the letter of the week, except what waits for an answer. */
  readonly soon: boolean
  readonly isAsk: boolean
}

/**
 * Everybody who took part with an account, or left an address, hears the outcome, where common ground went on, and what was
 * done with it. Who leads a conversation hears which
 * statement waits, and its author what became of it. Nobody hears of an own act. Beginning one, a new outcome, and what a
 * moderator did are for nobody in particular: who looks sees them.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => heard.includes(name))
  if (told.length === 0) return []
  const ids = [...new Set(told.map(({ object }) => object.id))]
  const found = new Map((await conversationsWith(reader, ids)).map(one => [one.id, one]))
  const taking = Map.groupBy(await peopleTakingPart(reader, ids), ({ conversation }) => conversation)
  const authors = await authorsOf(
    reader,
    told.flatMap(({ data }) => (typeof data['statement'] === 'string' ? [data['statement']] : [])),
  )
  return told.flatMap(activity => {
    const conversation = found.get(activity.object.id)
    const partakers = (taking.get(activity.object.id) ?? []).map(({ person }) => person)
    const hears = conversation && hearersOf(activity, { conversation, partakers, authors })
    return hears ? hearingsOf(activity, conversation, hears) : []
  })
}

const heard = [
  'conversations.closed',
  'conversations.carried_on',
  'conversations.done_told',
  'conversations.statement_added',
  'conversations.statement_decided',
]

interface Around {
  readonly conversation: Conversation
  readonly partakers: readonly string[]
  /** By statement: the person who added it. */
  readonly authors: ReadonlyMap<string, string>
}

interface Heard {
  readonly kind: Kind
  readonly persons: readonly string[]
  readonly page: string
}

function hearersOf({ name, data }: Activity, around: Around): Heard | undefined {
  const { conversation, partakers, authors } = around
  if (name === 'conversations.closed')
    return { kind: 'conversation_closed', persons: partakers, page: '/uitkomst?ik=ja' }
  if (name === 'conversations.carried_on')
    return { kind: 'conversation_carried', persons: partakers, page: '/uitkomst?ik=ja' }
  if (name === 'conversations.done_told') return { kind: 'conversation_done', persons: partakers, page: '' }
  if (name === 'conversations.statement_added')
    return data['state'] === 'waiting'
      ? { kind: 'statement_waits', persons: conversation.hosts, page: '/stellingen' }
      : undefined
  const author = authors.get(String(data['statement']))
  const kind = data['state'] === 'in' ? 'statement_in' : 'statement_out'
  return author === undefined ? undefined : { kind, persons: [author], page: '/stem' }
}

function hearingsOf(
  activity: Activity,
  conversation: Conversation,
  { kind, persons, page }: Heard,
): Hearing[] {
  const others = new Set(persons)
  others.delete(activity.actor ?? '')
  const isAsk = kind === 'statement_waits'
  return [...others].map(person => ({
    ...{ person, activity: activity.id, kind, path: pathOf(conversation) + page },
    ...{ data: { title: conversation.title }, mailed: false, soon: isAsk, isAsk },
  }))
}

/** Those of these conversations in which a statement still waits. */
export async function stillWaiting(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return waitingIn(reader, ids)
}
