import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Thing } from '../../../platform/activities/fact.ts'
import type { Actor } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { circleOf, inCircle, seenBy } from '../../circles/index.ts'
import type { AboutKind, Conversation, Proof } from '../conversation.ts'
import type { Outcome } from '../outcome.ts'
import type { ListedConversations } from '../pages/ConversationCards.tsx'
import { own } from './own-tables.ts'

/** The conversations with these ids that the reader may see, in no order; removed ones are left out. */
export function conversationsWith(reader: Reader, ids: readonly string[]): Promise<Conversation[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load(reader: Reader, ids: readonly string[]): Promise<Conversation[]> {
    const rows = await seen(reader)
      .where('c.id', 'in', [...ids])
      .where('c.removed_at', 'is', null)
      .execute()
    return rows.map(asConversation)
  },
  keyOf: ({ id }: Conversation) => id,
}

/** The conversation at this slug, also when it was removed. */
export async function conversationAt(reader: Reader, slug: string): Promise<Conversation | undefined> {
  const row = await seen(reader).where('c.slug', '=', slug).executeTakeFirst()
  return row && asConversation(row)
}

/** The same by id, locked until the transaction ends. */
export async function lockConversation(ctx: Ctx, id: string): Promise<Conversation | undefined> {
  const row = await seen(ctx).where('c.id', '=', id).forNoKeyUpdate('c').executeTakeFirst()
  return row && asConversation(row)
}

/** The same, shared with others who read it: nobody changes it until all of them are ready. */
export async function shareConversation(ctx: Ctx, id: string): Promise<Conversation | undefined> {
  const row = await seen(ctx).where('c.id', '=', id).forShare('c').executeTakeFirst()
  return row && asConversation(row)
}

/** Ids of open conversations whose time is over. */
export async function dueToClose({ db, now }: Pick<Reader, 'db' | 'now'>): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('conversations')
    .select('id')
    .where('state', '=', 'open')
    .where('closes_at', '<=', now)
    .where('removed_at', 'is', null)
    .orderBy('closes_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** The last of a page: the next page begins after it. */
export interface Cursor {
  readonly at: Date
  readonly id: string
}

export interface ListWish {
  readonly limit: number
  /** Codes of places; everywhere when left out. */
  readonly scope?: readonly string[] | undefined
  readonly state?: Conversation['state'] | undefined
  readonly after?: Cursor | undefined
}

/** What lists show to the reader: what changed last first. */
export async function conversationsIn(reader: Reader, wish: ListWish): Promise<Conversation[]> {
  return (await newestFirst(reader, wish).execute()).map(asConversation)
}

/** The same, with what the votes say. */
export async function conversationsAndOutcomes(reader: Reader, wish: ListWish): Promise<ListedConversations> {
  const rows = await newestFirst(reader, wish)
    .leftJoin('conversation_results as r', 'r.conversation', 'c.id')
    .select('r.outcome')
    .execute()
  const voted = rows.filter(({ outcome }) => outcome !== null)
  return {
    items: rows.map(asConversation),
    outcomes: new Map(voted.map(({ id, outcome }) => [id, outcome as unknown as Outcome])),
  }
}

function newestFirst({ db, actor }: Reader, { limit, scope, state, after }: ListWish) {
  return selectConversations(db)
    .where(listedFor(actor))
    .$if(scope !== undefined, query => query.where(sql<boolean>`c.areas && ${[...(scope ?? [])]}::text[]`))
    .$if(state !== undefined, query => query.where('c.state', '=', state ?? 'open'))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(c.updated_at, c.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('c.updated_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
}

const mostAbout = 20

/**
 * The conversations that belong to a thing, as lists show them to the reader; and those out of which something went on in it,
 * as far as the reader may see them. The newest first.
 */
export async function conversationsAround(
  reader: Reader,
  { kind, id }: Thing,
): Promise<{ readonly about: readonly Conversation[]; readonly behind: readonly Conversation[] }> {
  const isAbout = sql<boolean>`c.about is not distinct from ${id}::uuid and ${listedFor(reader.actor)}`
  const behind = sql`select s.conversation from statement_uses as u join statements as s on s.id = u.statement
    where u.thing_kind = ${kind} and u.thing = ${id}::uuid`
  const about = sql`select c.id from conversations as c where c.about_kind = ${kind} and c.about = ${id}::uuid
    and ${listedFor(reader.actor)} order by c.created_at desc limit ${mostAbout}`
  const rows = await seen(reader)
    .select([isAbout.as('isAbout'), sql<boolean>`c.id in (${behind})`.as('isBehind')])
    .where('c.removed_at', 'is', null)
    .where(sql<boolean>`c.id = any(array((${about}) union ${behind}))`)
    .orderBy('c.created_at', 'desc')
    .execute()
  return {
    about: rows.filter(row => row.isAbout).map(asConversation),
    behind: rows.filter(row => row.isBehind).map(asConversation),
  }
}

/** Keeps what lists show to the actor: what is for everybody or for a circle of the actor, and was not taken away. */
function listedFor(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(c.removed_at is null and c.hidden_at is null and ${inCircle(actor, 'c')})`
}

/** Conversations that the reader may see; who leads one always does. */
function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  const leads = sql<boolean>`exists (select from conversation_hosts as h
    where h.conversation = c.id and h.person = ${actor.person}::uuid)`
  return selectConversations(db).where(seenBy(actor, 'c', leads))
}

function selectConversations(db: Kysely<DB>) {
  return own(db)
    .selectFrom('conversations as c')
    .selectAll('c')
    .select(
      sql<string[]>`array(select h.person from conversation_hosts as h
        where h.conversation = c.id order by h.since, h.person)`.as('hosts'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectConversations>['executeTakeFirstOrThrow']>>

function asConversation(row: Row): Conversation {
  const { id, slug, title, intro, places, areas, example, version, hosts } = row
  return {
    ...{ id, slug, title, intro, places, areas, example, version, hosts },
    about:
      row.about_kind !== null && row.about !== null
        ? { kind: row.about_kind as AboutKind, id: row.about }
        : null,
    proof: row.proof as Proof,
    checkedFirst: row.checked_first,
    state: row.state as Conversation['state'],
    closesAt: row.closes_at,
    closedAt: row.closed_at,
    doneWith: row.done_with,
    doneAt: row.done_at,
    circle: circleOf(row),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
  }
}
