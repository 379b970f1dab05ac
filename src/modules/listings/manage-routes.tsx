import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { answerListing, askAgain } from './answer-listing.ts'
import { listingKinds } from './listing.ts'
import { done, LeftOverPage } from './pages/LeftOverPage.tsx'
import type { Spans } from './queries/spans.ts'
import { setSpans, SpansForm } from './set-spans.ts'
import { showLeftOver } from './show-left-over.ts'

const own = { preHandler: signInFirst }
const page = '/beheer/vermeldingen'

const Deed = z.object({
  kind: z.enum(listingKinds),
  id: z.uuid(),
  doe: z.enum(['klopt', 'gestopt', 'vraag']),
})
const Asked = z.object({ klaar: z.enum(done).optional().catch(undefined) })

/** What nobody confirmed, for the connectors; and for operators how long a confirmation counts. */
export function manageRoutes(app: FastifyInstance): void {
  app.get(page, own, async (request, reply) => show(request, reply))

  app.post(page, own, async (request, reply) => {
    const { doe, ...key } = Deed.parse(request.body)
    await request.act(async ctx => {
      if (doe === 'vraag') await askAgain(ctx, key)
      else await answerListing(ctx, { ...key, answer: doe === 'klopt' ? 'right' : 'stopped' })
    })
    return reply.to(`${page}?klaar=${doe}`)
  })

  app.post(`${page}/termijn`, own, async (request, reply) => {
    const read = readForm(SpansForm, request.body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    await request.act(ctx => setSpans(ctx, read.value))
    return reply.to(`${page}?klaar=termijn`)
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, form?: Form): Promise<FastifyReply> {
  const { listings, spans } = await showLeftOver(request.reader)
  const { klaar } = Asked.parse(request.query)
  return reply.page(
    <LeftOverPage
      view={request.view}
      listings={listings}
      form={spans && (form ?? filled(spans))}
      done={klaar}
    />,
    { status: reply.statusCode },
  )
}

function filled({ initiative, organisation }: Spans): Form {
  return { typed: { initiative: String(initiative), organisation: String(organisation) }, errors: {} }
}
