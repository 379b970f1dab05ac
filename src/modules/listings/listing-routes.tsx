import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { answerListing, answers, wordOf } from './answer-listing.ts'
import { listingPath, slugOfKind, type Listing, type ListingKey, type ListingKind } from './listing.ts'
import { ListingPage } from './pages/ListingPage.tsx'
import { DoubtForm, doubtListing, vouchFor } from './remark-on-listing.ts'
import { showListing } from './show-listing.ts'

const Id = z.object({ id: z.uuid().catch('00000000-0000-7000-8000-000000000000') })
const Asked = z.object({ gezegd: z.literal('ja').optional().catch(undefined) })
const own = { preHandler: signInFirst }

/** For who signed in: whether a listing is right, said by who answers for it or by a neighbour. */
export function listingRoutes(app: FastifyInstance): void {
  for (const [kind, slug] of Object.entries(slugOfKind) as [ListingKind, string][]) {
    const pattern = `/vermeldingen/${slug}/:id`
    const keyOf = ({ params }: FastifyRequest): ListingKey => ({ kind, id: Id.parse(params).id })

    app.get(pattern, own, async (request, reply) => show(request, reply, { key: keyOf(request) }))

    app.post(`${pattern}/klopt`, own, async (request, reply) => {
      const listing = await request.act(ctx => vouchFor(ctx, keyOf(request)))
      return reply.to(saidAt(listing, 'right'))
    })

    app.post(`${pattern}/klopt-niet`, own, async (request, reply) => {
      const key = keyOf(request)
      const read = readForm(DoubtForm, request.body)
      if (!read.ok) return show(request, reply.code(422), { key, form: read.form })
      await request.act(ctx => doubtListing(ctx, { ...read.value, ...key }))
      return reply.to(`${listingPath(key)}?gezegd=ja`)
    })

    for (const answer of answers) {
      app.post(`${pattern}/zeg-${wordOf[answer]}`, own, async (request, reply) => {
        const listing = await request.act(ctx => answerListing(ctx, { ...keyOf(request), answer }))
        return reply.to(saidAt(listing, answer))
      })
    }
  }
}

/** The page of an initiative says what was just done. */
function saidAt({ kind, path }: Listing, answer: (typeof answers)[number]): string {
  if (kind === 'organisation') return path
  return `${path}?klaar=${answer === 'right' ? 'confirmed' : 'stopped'}`
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { key, form = emptyForm }: { key: ListingKey; form?: Form },
): Promise<FastifyReply> {
  const shown = await showListing(request.reader, key)
  const isSaid = Asked.parse(request.query).gezegd === 'ja'
  const page = <ListingPage view={request.view} shown={shown} form={form} isSaid={isSaid} />
  return reply.page(page, { status: reply.statusCode })
}
