import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { proveAddress, type Proved } from './add-address.ts'
import { addressBehind } from './ask-address.ts'
import { mergePath } from './merge-ticket.ts'
import { AddressCodePage, AddressLinkEndedPage, AddressLinkPage } from './pages/AddressPages.tsx'
import { signInFirst } from './sign-in-first.ts'
import { CodeForm, signInOf } from './typed-code.ts'
import { wayBack } from './way-back.ts'

const LinkPath = z.object({ secret: z.string() })

/** Where a new address is confirmed, by the code or the link that was mailed to it. */
export function addressRoutes(app: FastifyInstance): void {
  app.get('/mijn/adressen/code/:id', { preHandler: signInFirst }, async (request, reply) => {
    const signIn = signInOf(request)
    return reply.page(<AddressCodePage view={request.view} signIn={signIn} form={emptyForm} />)
  })

  app.post('/mijn/adressen/code/:id', { preHandler: signInFirst }, async (request, reply) => {
    const signIn = signInOf(request)
    const read = readForm(CodeForm, request.body)
    const outcome = read.ok ? await proved(request, { signIn, code: read.value.code }) : { again: read.form }
    if ('path' in outcome) return reply.to(outcome.path)
    return reply.page(<AddressCodePage view={request.view} signIn={signIn} form={outcome.again} />, {
      status: 422,
    })
  })
  linkRoutes(app)
}

function linkRoutes(app: FastifyInstance): void {
  const ended = (reply: FastifyReply) =>
    reply.page(<AddressLinkEndedPage view={reply.request.view} />, { status: 410 })

  app.get('/mijn/adressen/link/:secret', { preHandler: signInFirst }, async (request, reply) => {
    const { secret } = LinkPath.parse(request.params)
    const email = await addressBehind(request.reader, secret)
    if (email === undefined) return ended(reply)
    return reply.page(<AddressLinkPage view={request.view} secret={secret} email={email} />)
  })

  app.post('/mijn/adressen/link/:secret', { preHandler: signInFirst }, async (request, reply) => {
    const { secret } = LinkPath.parse(request.params)
    const outcome = await proved(request, { secret })
    return 'path' in outcome ? reply.to(outcome.path) : ended(reply)
  })
}

/** Where to go on: the address is added, or its owner and the actor may be one person. */
async function proved(request: FastifyRequest, by: Parameters<typeof proveAddress>[1]) {
  try {
    const outcome = await request.act(ctx => proveAddress(ctx, by))
    if (typeof outcome !== 'string') return { path: pathAfter(request, outcome) }
    return { again: { typed: {}, errors: { code: `people.${outcome}` } } }
  } catch (error) {
    return { path: await wayBack(request, error) }
  }
}

function pathAfter({ server, actor, view }: FastifyRequest, { ownedBy }: Proved): string {
  if (ownedBy === null) return '/mijn/aanmelden?klaar=adres'
  return mergePath(server.house, { into: actor.person ?? '', from: ownedBy, now: view.now })
}
