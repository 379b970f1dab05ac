import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from './add-passkey.ts'
import { PasskeyPage } from './pages/PasskeyPage.tsx'
import { PasskeyForm, PasskeyName, relyingParty, type RelyingParty } from './passkey.ts'
import { passkeysOf } from './queries/passkeys.ts'
import { signInFirst } from './sign-in-first.ts'
import { waysInPage } from './ways-in-page.tsx'

const PasskeyPath = z.object({ id: z.uuid() })

/** Adding, naming and removing one's own passkeys. */
export function passkeyRoutes(app: FastifyInstance): void {
  app.post('/mijn/passkeys/opties', { preHandler: signInFirst }, async (request, reply) => {
    const site = siteOf(request)
    return reply.header('cache-control', 'no-store').send(await request.act(ctx => beginPasskey(ctx, site)))
  })

  app.post('/mijn/passkeys', { preHandler: signInFirst }, async (request, reply) => {
    const read = readForm(PasskeyForm, request.body)
    if (!read.ok) {
      return reply.page(await waysInPage(request, { passkeyForm: read.form }), { status: 422 })
    }
    const wish = { ...read.value, site: siteOf(request), token: request.sessionToken }
    if (await request.act(ctx => addPasskey(ctx, wish))) return reply.to('/mijn/aanmelden?klaar=passkey')
    const passkeyForm = { typed: { name: wish.name }, errors: { '': 'people.passkey_failed' } }
    return reply.page(await waysInPage(request, { passkeyForm }), { status: 422 })
  })
  ownRoutes(app)
}

function ownRoutes(app: FastifyInstance): void {
  app.get('/mijn/passkeys/:id', { preHandler: signInFirst }, async (request, reply) => {
    const passkey = await passkeyIn(request)
    return reply.page(<PasskeyPage view={request.view} passkey={passkey} form={emptyForm} />)
  })

  app.post('/mijn/passkeys/:id', { preHandler: signInFirst }, async (request, reply) => {
    const passkey = await passkeyIn(request)
    const read = readForm(PasskeyName, request.body)
    if (!read.ok) {
      return reply.page(<PasskeyPage view={request.view} passkey={passkey} form={read.form} />, {
        status: 422,
      })
    }
    await request.act(ctx => renamePasskey(ctx, { id: passkey.id, name: read.value.name }))
    return reply.to('/mijn/aanmelden')
  })

  app.post('/mijn/passkeys/:id/weg', { preHandler: signInFirst }, async (request, reply) => {
    const { id } = await passkeyIn(request)
    await request.act(ctx => removePasskey(ctx, { id }))
    return reply.to('/mijn/aanmelden')
  })
}

async function passkeyIn({ params, reader, actor }: FastifyRequest) {
  const { id } = PasskeyPath.catch({ id: '' }).parse(params)
  const passkey = (await passkeysOf(reader, actor.person ?? '')).find(one => one.id === id)
  if (!passkey) throw new Refusal('not_found', 'people.passkey_gone')
  return passkey
}

/** The site as devices know it. Refuses `people.passkeys_not_here` where browsers offer no passkeys. */
export function siteOf({ view }: FastifyRequest): RelyingParty {
  const site = relyingParty(view.origin)
  if (!site) throw new Refusal('not_found', 'people.passkeys_not_here')
  return site
}
