import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { system } from '../../platform/ctx/actor.ts'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { longestQuote } from '../signposts/index.ts'
import type { Table } from '../tables/index.ts'
import { correctWords, wordsOfSpeaker, type Speaker } from './correct-words.ts'
import { WordsPage } from './pages/WordsPage.tsx'

const Correction = z.object({
  quote: z.uuid({ error: 'reports.quote_missing' }),
  body: z
    .string({ error: 'reports.words_missing' })
    .trim()
    .min(1, 'reports.words_missing')
    .max(longestQuote, 'reports.words_long'),
  named: z.literal('yes').optional().catch(undefined),
  version: z.coerce.number().int().catch(0),
  doe: z.enum(['bewaren', 'terugnemen']).catch('bewaren'),
})

/** A page for one person: no session says so to caches. */
export const alone = {
  onSend: async (_request: FastifyRequest, reply: FastifyReply) =>
    void reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' }),
}

/** Whose words at which table, and where they are corrected. */
export interface WordsAsked {
  readonly table: Table
  readonly speaker: Speaker
  readonly path: string
  /** Where the report is read from here. */
  readonly back: string
}

export async function showWords(reply: FastifyReply, asked: WordsAsked, form?: Form): Promise<FastifyReply> {
  const { request } = reply
  const { table, speaker, path, back } = asked
  const quotes = await wordsOfSpeaker(request.server.house.reader(system), table.id, speaker)
  const page = (
    <WordsPage
      {...{ view: request.view, table, quotes, form, path, back }}
      isGuest={speaker.guest !== null}
    />
  )
  return reply.page(page, { status: reply.statusCode })
}

/** They were changed elsewhere: what was typed stays, beside what they are now. */
async function showChanged(reply: FastifyReply, asked: WordsAsked, id: string): Promise<FastifyReply> {
  const reader = reply.request.server.house.reader(system)
  const quotes = await wordsOfSpeaker(reader, asked.table.id, asked.speaker)
  const now = quotes.find(quote => quote.id === id)?.body ?? ''
  const refusal = new Refusal('invalid', 'reports.words_changed', { field: 'body', now })
  return showWords(reply.code(409), asked, formAfter(refusal, reply.request.body))
}

export async function saveWords(reply: FastifyReply, asked: WordsAsked): Promise<FastifyReply> {
  const { request } = reply
  const read = readForm(Correction, request.body)
  if (!read.ok) return showWords(reply.code(422), asked, read.form)
  const { quote, body, named, version, doe } = read.value
  const correction = { quote, body, version, isNamed: named === 'yes', takeBack: doe === 'terugnemen' }
  try {
    await request.act(ctx => correctWords(ctx, { table: asked.table.id, speaker: asked.speaker, correction }))
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'conflict') return showChanged(reply, asked, quote)
    return showWords(reply.code(422), asked, formAfter(error, request.body))
  }
  return reply.to(asked.path)
}
