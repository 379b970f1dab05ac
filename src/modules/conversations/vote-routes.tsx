import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { requestSignIn } from '../people/index.ts'
import { castVote } from './cast-vote.ts'
import { standing, type SlugRoute } from './conversation-to.ts'
import { pathOf, type Conversation } from './conversation.ts'
import { EmailForm } from './email-form.ts'
import { VotePage } from './pages/VotePage.tsx'
import { shownBallot } from './show-ballot.ts'
import { takeSeatByCode } from './take-seat.ts'
import { giveVoterToken, perHall, perVoter, voterToken } from './voter-cookie.ts'

const Asked = z.object({
  op: z.uuid().optional().catch(undefined),
  code: z.string().max(40).optional().catch(undefined),
  klaar: z.enum(['added', 'waits']).optional().catch(undefined),
})

const Vote = z.object({
  statement: z.uuid().catch('00000000-0000-7000-8000-000000000000'),
  vote: z.enum(['1', '0', '-1'], 'conversations.vote_missing').transform(text => Number(text) as 1 | 0 | -1),
  important: z
    .string()
    .optional()
    .transform(text => text !== undefined),
})

const Code = z.object({
  code: z.string('conversations.code_wrong').trim().max(40, 'conversations.code_wrong'),
})

export function voteRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/stem', async (request, reply) => {
    const { code } = Asked.parse(request.query)
    const form = code === undefined ? emptyForm : { typed: { code }, errors: {} }
    return show(request, reply, { conversation: await standing(request), form })
  })

  app.post<SlugRoute>('/gesprekken/:slug/stem', { config: perVoter }, async (request, reply) => {
    const conversation = await standing(request)
    const read = readForm(Vote, request.body)
    if (!read.ok) return show(request, reply.code(422), { conversation, form: read.form })
    const { statement, vote, important } = read.value
    const ballot = { conversation: conversation.id, statement, vote, isImportant: important }
    await request.act(ctx => castVote(ctx, { ...ballot, token: voterToken(request) }))
    return reply.to(`${pathOf(conversation)}/stem`)
  })

  app.post<SlugRoute>('/gesprekken/:slug/meedoen', { config: perHall }, async (request, reply) => {
    const conversation = await standing(request)
    const entered = await enter(request, reply, conversation)
    if (typeof entered === 'string') return reply.to(entered)
    return show(request, reply.code(422), { conversation, form: entered })
  })
}

/** Lets a visitor in as the conversation asks: where to go on, or the form again when something typed is wrong. */
async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  conversation: Conversation,
): Promise<string | Form> {
  const { proof, id } = conversation
  const next = `${pathOf(conversation)}/stem`
  if (proof === 'cookie') giveVoterToken(request, reply)
  if (proof === 'mail' && request.actor.person === null) return mailLink(request, next)
  if (proof !== 'code') return next
  const read = readForm(Code, request.body)
  if (!read.ok) return read.form
  try {
    const token = giveVoterToken(request, reply)
    await request.act(ctx => takeSeatByCode(ctx, { conversation: id, code: read.value.code, token }))
    return next
  } catch (error) {
    return formAfter(error, request.body)
  }
}

/** The link signs in whoever reads that mail, and brings them back: one mail address is one person, who has one vote. */
async function mailLink(request: FastifyRequest, path: string): Promise<string | Form> {
  const read = readForm(EmailForm, request.body)
  if (!read.ok) return read.form
  const { lang, href } = request.view
  const wish = { email: read.value.email, next: href(path), lang }
  return `/aanmelden/code/${await request.act(ctx => requestSignIn(ctx, wish))}`
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { conversation, form }: { conversation: Conversation; form: Form },
): Promise<FastifyReply> {
  const { op, klaar } = Asked.parse(request.query)
  const token = voterToken(request)
  const ballot = await shownBallot(request.reader, conversation, { token, asked: op })
  const page = <VotePage view={request.view} ballot={ballot} form={form} said={klaar} />
  return reply.page(page, { status: reply.statusCode })
}
