import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { chooseAddress, removeAddress } from './add-address.ts'
import { addressRoutes } from './address-routes.tsx'
import { askAddress } from './ask-address.ts'
import { emailField } from './person-for.ts'
import { passkeyRoutes } from './passkey-routes.tsx'
import { roleWaitsRoute } from './role-waits-route.tsx'
import { signInFirst } from './sign-in-first.ts'
import { waysInPage } from './ways-in-page.tsx'

const AddressForm = z.object({ email: emailField })
/** One of the actor's own, or none that anybody has. */
const OwnAddress = z.object({ email: z.string().max(254) }).catch({ email: '' })
const Done = z.object({
  klaar: z.enum(['adres', 'passkey', 'koppeling', 'samengevoegd']).optional().catch(undefined),
})

export function waysInRoutes(app: FastifyInstance): void {
  app.get('/mijn/aanmelden', { preHandler: signInFirst }, async (request, reply) => {
    const done = Done.parse(request.query).klaar
    return reply.page(await waysInPage(request, { done }))
  })
  roleWaitsRoute(app)
  ownAddressRoutes(app)
  addressRoutes(app)
  passkeyRoutes(app)
}

function ownAddressRoutes(app: FastifyInstance): void {
  const again = async (request: FastifyRequest, addressForm: Form) => waysInPage(request, { addressForm })

  app.post('/mijn/adressen', { preHandler: signInFirst }, async (request, reply) => {
    const read = readForm(AddressForm, request.body)
    if (!read.ok) return reply.page(await again(request, read.form), { status: 422 })
    const { lang } = request.view
    try {
      const id = await request.act(ctx => askAddress(ctx, { ...read.value, lang }))
      return await reply.to(`/mijn/adressen/code/${id}`)
    } catch (error) {
      return reply.page(await again(request, formAfter(error, request.body)), { status: 422 })
    }
  })

  app.post('/mijn/adressen/post', { preHandler: signInFirst }, async (request, reply) => {
    const { email } = OwnAddress.parse(request.body)
    await request.act(ctx => chooseAddress(ctx, email))
    return reply.to('/mijn/aanmelden')
  })

  app.post('/mijn/adressen/weg', { preHandler: signInFirst }, async (request, reply) => {
    const { email } = OwnAddress.parse(request.body)
    await request.act(ctx => removeAddress(ctx, email))
    return reply.to('/mijn/aanmelden')
  })
}
