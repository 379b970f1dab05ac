import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { pathIn, type View } from '../../platform/http/view.ts'
import type { IdentityProvider } from '../../platform/http/web.ts'
import { errandMinutes, errandOf, newPurpose, readPurpose, writePurpose, type Purpose } from './errand.ts'
import { ProviderRefusedPage } from './pages/ProviderRefusedPage.tsx'
import { openProvider, type OpenProvider, type ProviderAnswer, type ProviderRefused } from './provider.ts'
import { linkIdentity, signInByIdentity, unlinkIdentity } from './sign-in-by-identity.ts'
import { signInFirst } from './sign-in-first.ts'
import { localPath } from './sign-in.ts'
import { deviceIn } from './typed-code.ts'
import { wayBack } from './way-back.ts'

const cookie = 'knooppunt-elders'
const home = '/aanmelden/elders'
const comeBack = `${home}/terug`

const Next = z.object({ next: z.string().max(2_000) }).catch({ next: '' })
const UnlinkForm = z
  .object({ issuer: z.string().max(2_000), subject: z.string().max(2_000) })
  .catch({ issuer: '', subject: '' })

/** Signing in at the provider of the settings, and linking an account there; without one these pages are not there. */
export function signInElsewhereRoutes(app: FastifyInstance): void {
  app.post(`${home}/los`, { preHandler: signInFirst }, async (request, reply) => {
    await request.act(ctx => unlinkIdentity(ctx, UnlinkForm.parse(request.body)))
    return reply.to('/mijn/aanmelden')
  })
  if (app.identityProvider !== undefined) providerRoutes(app, app.identityProvider)
}

function providerRoutes(app: FastifyInstance, settings: IdentityProvider): void {
  const provider = openProvider(settings)

  app.get(home, async (request, reply) => {
    if (!isOwnLink(request)) return reply.to('/aanmelden')
    const next = localPath(Next.parse(request.query).next)
    return sendThere(reply, provider, newPurpose(request.view, { next, person: null }))
  })

  app.get(`${home}/koppel`, { preHandler: signInFirst }, async (request, reply) => {
    if (!isOwnLink(request)) return reply.to('/mijn/aanmelden')
    const { actor, view } = request
    const next = '/mijn/aanmelden?klaar=koppeling'
    return sendThere(reply, provider, newPurpose(view, { next, person: actor.person }))
  })

  app.get(comeBack, async (request, reply) => {
    const { view, server } = request
    const purpose = readPurpose(server.house, request.cookies[cookie] ?? '', view.now)
    reply.clearCookie(cookie, { path: home })
    if (purpose) request.view = viewIn(view, purpose.lang)
    if (!purpose || purpose.person !== personLinking(request, purpose)) return refuse(reply, provider, 'late')
    const address = new URL(comeBack + new URL(request.originalUrl, view.origin).search, view.origin)
    const answer = await provider.answerAt(address, errandOf(server.house, purpose), reason =>
      request.log.warn({ err: reason }, 'signing in elsewhere'),
    )
    if (typeof answer === 'string') return refuse(reply, provider, answer)
    return receive({ request, reply, provider }, purpose, answer)
  })
}

function viewIn(view: View, lang: View['lang']): View {
  return { ...view, lang, href: path => pathIn(lang, path) }
}

/**
 * Whether a link of our own was followed: another site must not send people to the provider, and with that to an account of
 * its choice.
 */
function isOwnLink({ headers }: FastifyRequest): boolean {
  return ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'])
}

/** An account is linked by whoever set out to. */
function personLinking({ actor }: FastifyRequest, { person }: Purpose): string | null {
  return person === null ? null : actor.person
}

async function sendThere(reply: FastifyReply, provider: OpenProvider, purpose: Purpose) {
  const { view, server } = reply.request
  const there = await provider.addressFor(errandOf(server.house, purpose), view.origin + comeBack)
  if (there === 'down') return refuse(reply, provider, 'down')
  return reply
    .setCookie(cookie, writePurpose(server.house, purpose), {
      ...{ path: home, httpOnly: true, sameSite: 'lax', maxAge: errandMinutes * 60 },
      secure: view.origin.startsWith('https:'),
    })
    .header('cache-control', 'no-store')
    .redirect(there.href, 303)
}

interface Coming {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly provider: OpenProvider
}

async function receive({ request, reply, provider }: Coming, purpose: Purpose, answer: ProviderAnswer) {
  const { next } = purpose
  if (purpose.person !== null) {
    await request.act(ctx => linkIdentity(ctx, answer))
    return reply.to(next)
  }
  const { lang } = request.view
  try {
    const session = await request.act(ctx =>
      signInByIdentity(ctx, { answer, lang, device: deviceIn(request) }),
    )
    if (session === 'address_taken') return await refuse(reply, provider, session)
    reply.signIn(session.token, session.cookieExpires)
    return await reply.to(session.isNew ? `/mijn/naam?next=${encodeURIComponent(next)}` : next)
  } catch (error) {
    return reply.to(await wayBack(request, error))
  }
}

const statuses = { down: 503, cancelled: 200, wrong: 400, late: 400, address_taken: 409 } as const

function refuse(
  reply: FastifyReply,
  { name }: OpenProvider,
  why: ProviderRefused | 'late' | 'address_taken',
): Promise<FastifyReply> {
  return reply.page(<ProviderRefusedPage view={reply.request.view} provider={name} why={why} />, {
    status: statuses[why],
  })
}
