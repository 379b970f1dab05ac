import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { signInFirst } from '../people/index.ts'
import { affairAt } from './load-affair.ts'
import { ContactPage } from './pages/ContactPage.tsx'
import { contactOf } from './queries/contacts.ts'
import { organisationRights } from './rights.ts'
import { setContact } from './set-contact.ts'

const Path = z.object({ slug: z.string() })
const ticked = z
  .literal('yes')
  .optional()
  .transform(value => value === 'yes')
const ContactForm = z.object({
  reach: z.string().trim().max(500, 'organisations.contact_long').default(''),
  isPublic: ticked,
  claimEmail: z
    .union([z.literal(''), z.email('organisations.email_wrong').max(254, 'organisations.email_wrong')], {
      error: 'organisations.email_wrong',
    })
    .default('')
    .transform(text => text.toLowerCase()),
  drop: ticked,
})
const own = { preHandler: signInFirst }

export function contactRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form?: Form) => {
    const { reader, view, actor } = request
    const { organisation, affair } = await affairAt(reader, Path.parse(request.params).slug)
    allow(organisationRights, { actor, action: 'set_contact', thing: affair })
    const contact = await contactOf(reader, organisation.id)
    const kept = { typed: { reach: contact.reach, isPublic: contact.isPublic ? 'yes' : '' }, errors: {} }
    return <ContactPage {...{ view, organisation, contact }} form={form ?? kept} />
  }

  app.get('/organisaties/:slug/contact', own, async (request, reply) => reply.page(await page(request)))

  app.post('/organisaties/:slug/contact', own, async (request, reply) => {
    const { slug } = Path.parse(request.params)
    const read = readForm(ContactForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    const { reach, isPublic, claimEmail, drop } = read.value
    const address = drop ? null : claimEmail === '' ? undefined : claimEmail
    await request.act(ctx => setContact(ctx, { slug, reach, isPublic, claimEmail: address }))
    return reply.to(`/organisaties/${slug}`)
  })
}
