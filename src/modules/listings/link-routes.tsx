import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, type Form } from '../../platform/http/form.ts'
import { answerListing, answers, openLink, wordOf } from './answer-listing.ts'
import { changeForms } from './change-forms.tsx'
import type { Listing, ListingKey } from './listing.ts'
import { listingSeen } from './load-listing.ts'
import { ChangePage, LinkPage, OneButtonPage, thanks } from './pages/LinkPages.tsx'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'

const Path = z.object({ secret: z.string() })
const Asked = z.object({ klaar: z.enum(thanks).optional().catch(undefined) })

/** What it shows is for one person, and no session says so to caches. */
const options = {
  onSend: async (_request: FastifyRequest, reply: FastifyReply) =>
    void reply.header('cache-control', 'private, no-store'),
}

interface Opened {
  readonly actor: Actor
  readonly reader: Reader
  readonly key: ListingKey
  readonly listing: Listing
  readonly path: string
}

/** Behind the links of a letter. Mail scanners open links: looking does nothing, only its button does. */
export function linkRoutes(app: FastifyInstance): void {
  app.get('/vermelding/:secret', options, async (request, reply) => {
    const { listing, path } = await open(request)
    const { klaar } = Asked.parse(request.query)
    return reply.page(<LinkPage view={request.view} listing={listing} path={path} done={klaar} />)
  })
  for (const answer of answers) {
    const pattern = `/vermelding/:secret/${wordOf[answer]}`
    app.get(pattern, options, async (request, reply) => {
      const { listing, path } = await open(request)
      return reply.page(<OneButtonPage view={request.view} listing={listing} path={path} answer={answer} />)
    })
    app.post(pattern, options, async (request, reply) => {
      const { actor, key, path } = await open(request)
      await app.house.transact(actor, ctx => answerListing(ctx, { ...key, answer }))
      return reply.to(`${path}?klaar=${wordOf[answer]}`)
    })
  }
  changeRoutes(app)
}

function changeRoutes(app: FastifyInstance): void {
  app.get('/vermelding/:secret/anders', options, async (request, reply) =>
    showForm(request, reply, { ...(await open(request)), refused: undefined }),
  )

  app.post('/vermelding/:secret/anders', options, async (request, reply) => {
    const opened = await open(request)
    const { actor, listing, path } = opened
    const { body } = request
    const save = changeForms[listing.kind].save
    const refused = await app.house
      .transact(actor, ctx => save(ctx, listing, body))
      .catch((error: unknown) => formAfter(error, body))
    if (refused === null) return reply.to(`${path}?klaar=anders`)
    return showForm(request, reply.code(422), { ...opened, refused })
  })
}

async function open(request: FastifyRequest): Promise<Opened> {
  const { secret } = Path.parse(request.params)
  const { actor, key } = await openLink(request.reader, secret)
  const reader = request.server.house.reader(actor)
  return { actor, reader, key, listing: await listingSeen(reader, key), path: `/vermelding/${secret}` }
}

async function showForm(
  { view }: FastifyRequest,
  reply: FastifyReply,
  { reader, listing, path, refused }: Opened & { refused: Form | undefined },
): Promise<FastifyReply> {
  const action = `${path}/anders`
  const form = await changeForms[listing.kind].draw({ reader, view, listing, action, refused })
  return reply.page(<ChangePage view={view} listing={listing} form={form} />, { status: reply.statusCode })
}
