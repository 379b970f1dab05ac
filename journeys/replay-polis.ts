import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { beginConversation, closeConversation, conversationPath } from '../src/modules/conversations/index.ts'
import { newId } from '../src/platform/db/ids.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

interface Group {
  readonly size: number
  readonly says: readonly { readonly number: number; readonly side: string }[]
}

export interface Replayed {
  readonly path: string
  /** Ends the voting. */
  close(): Promise<void>
  /** What the pages show, where everybody stands, and which voter a participant became. */
  found(): Promise<{
    readonly outcome: {
      readonly agree: number[]
      readonly disagree: number[]
      readonly groups: Group[]
      readonly votes: number
    }
    readonly positions: Readonly<Record<string, { readonly group: number | null }>>
    readonly voters: ReadonlyMap<string, string>
  }>
}

interface Cast {
  readonly participant: string
  readonly statement: number
  readonly vote: string
}

const atOnce = 8

/** Every participant takes a seat as a visitor and votes through the pages, each in the order of the file. */
export async function replayPolis(
  site: Site,
  { comments, votes }: { comments: string; votes: string },
): Promise<Replayed> {
  const host = await site.person('Hanna')
  const told = { title: 'Brexit', intro: '', checkedFirst: false, closesAt: null, places: [zandweerd] }
  const { id, slug } = await site.as(host, ctx =>
    beginConversation(ctx, { ...told, proof: 'cookie', seeds: [] }),
  )
  const path = conversationPath({ slug })
  const statements = await addStatements(site, id, comments)
  const cast = castsIn(votes)
  const queue = [...Map.groupBy(cast, ({ participant }) => participant)]
  const voters = new Map<string, string>()
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [participant, own] = next
      voters.set(participant, await voteAs(site, { path, id, own, statements }))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  site.pass({ minutes: 1 })
  await site.settle()
  const close = async () => {
    await site.as(host, ctx => closeConversation(ctx, id))
    await site.settle()
  }
  return { path, close, found: () => foundOf(site, id, voters) }
}

/** With their own numbers; some are longer than what people may add here. */
async function addStatements(
  site: Site,
  conversation: string,
  comments: string,
): Promise<Map<number, string>> {
  const rows = parse<Record<string, string>>(comments, { columns: true })
  const statements = rows.map(row => ({
    ...{ id: newId(), conversation, state: 'in', is_seed: true, said_at: site.house.now() },
    ...{ number: Number(row['comment-id']), body: row['comment-body'] ?? '' },
  }))
  await site.house.db.insertInto('statements').values(statements).execute()
  return new Map(statements.map(({ number, id }) => [number, id]))
}

function castsIn(votes: string): Cast[] {
  const rows = parse<Record<string, string>>(votes, { columns: true })
  return rows
    .toSorted((one, other) => Number(one['timestamp']) - Number(other['timestamp']))
    .map(row => ({
      participant: row['voter-id'] ?? '',
      statement: Number(row['comment-id']),
      vote: row['vote'] ?? '',
    }))
}

/** Returns what the database keeps of this voter's token. */
async function voteAs(
  site: Site,
  { path, id, own, statements }: { path: string; id: string; own: Cast[]; statements: Map<number, string> },
): Promise<string> {
  const post = async (page: string, form: Record<string, string>, cookie = '') => {
    const headers = { origin: site.origin, cookie }
    const body = new URLSearchParams(form)
    const answer = await fetch(site.origin + path + page, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body,
    })
    await answer.arrayBuffer()
    if (answer.status !== 303) throw new Error(`${page} was answered with ${answer.status}`)
    return answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
  }
  const cookie = await post('/meedoen', {})
  for (const { statement, vote } of own)
    await post('/stem', { statement: statements.get(statement) ?? '', vote }, cookie)
  const [token = ''] = (cookie.split('=')[1] ?? '').split('.')
  return createHash('sha256').update(`${id}\n${token}`).digest('base64url')
}

async function foundOf(site: Site, id: string, hashes: ReadonlyMap<string, string>) {
  const { db } = site.house
  const { outcome, positions } = await db
    .selectFrom('conversation_results')
    .select(['outcome', 'positions'])
    .where('conversation', '=', id)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('voters')
    .select(['id', 'token_hash'])
    .where('conversation', '=', id)
    .execute()
  const voterBy = new Map(rows.map(row => [row.token_hash, row.id]))
  const voters = new Map([...hashes].map(([participant, hash]) => [participant, voterBy.get(hash) ?? '']))
  return { outcome, positions, voters } as unknown as Awaited<ReturnType<Replayed['found']>>
}
