import { parse } from 'csv-parse/sync'
import { BadInput, readVotes, type Casts } from '@knooppunt/engine/opinions'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { beginConversation } from './begin-conversation.ts'
import { closeConversation } from './close-conversation.ts'
import { longest } from './conversation.ts'
import { insertImported, type ImportedStatement, type ImportedVote } from './queries/imported.ts'

export interface ImportWish {
  readonly title: string
  readonly places: readonly string[]
  /** Texts of the files; undefined for one that was not there. */
  readonly comments: string | undefined
  readonly votes: string | undefined
}

const mostVotes = 1_000_000

/** Takes over a conversation that was held elsewhere, closed, with all its statements and votes. Nobody of it is known here. */
export async function importConversation(ctx: Ctx, wish: ImportWish): Promise<{ id: string; slug: string }> {
  const { title, places, comments, votes } = wish
  if (title.length < 3 || title.length > longest.title)
    throw new Refusal('invalid', 'conversations.title_missing', { field: 'title' })
  if (comments === undefined || votes === undefined)
    throw new Refusal('invalid', 'conversations.files_missing', { field: 'file' })
  const statements = statementsIn(comments)
  const cast = votesIn(votes, statements)
  const told = { title, intro: '', checkedFirst: false, closesAt: null, places }
  const { id, slug } = await beginConversation(ctx, { ...told, proof: 'cookie', seeds: [] })
  await insertImported(ctx, id, { statements, votes: cast })
  await closeConversation(ctx, id)
  return { id, slug }
}

const Comment = z.object({
  'comment-id': z.coerce.number().int().min(0).max(1_000_000),
  moderated: z.coerce.number(),
  'comment-body': z.string().trim().max(1_000),
})

function statementsIn(text: string): ImportedStatement[] {
  const read = z.array(Comment).max(5_000).safeParse(rowsOf(text))
  if (!read.success || read.data.length === 0) throw unreadable()
  const statements = read.data.map(row => {
    const body = row['comment-body']
    const isOut = row.moderated === -1 || body === ''
    return { id: newId(), number: row['comment-id'], body: body || '–', state: isOut ? 'out' : 'in' } as const
  })
  if (new Set(statements.map(({ number }) => number)).size < statements.length) throw unreadable()
  return statements
}

function rowsOf(text: string): unknown {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true })
  } catch {
    throw unreadable()
  }
}

/** The last vote of each voter on each statement; votes on a statement that is not in the list are left out. */
function votesIn(text: string, statements: readonly ImportedStatement[]): ImportedVote[] {
  const casts = castsIn(text)
  if (casts.vote.length > mostVotes) throw unreadable()
  const ids = new Map(statements.map(({ number, id }) => [`${number}`, id]))
  const voters = casts.participants.map(() => newId())
  const last = new Map<string, ImportedVote>()
  casts.vote.forEach((vote, at) => {
    const statement = ids.get(casts.statements[casts.statement[at] ?? -1] ?? '')
    const voter = voters[casts.participant[at] ?? -1]
    if (statement !== undefined && voter !== undefined)
      last.set(`${voter} ${statement}`, { voter, statement, vote })
  })
  return [...last.values()]
}

function castsIn(text: string): Casts {
  try {
    return readVotes(text)
  } catch (error) {
    if (error instanceof BadInput) throw unreadable()
    throw error
  }
}

function unreadable(): Refusal {
  return new Refusal('invalid', 'conversations.files_unreadable', { field: 'file' })
}
