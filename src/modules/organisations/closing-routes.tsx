import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { signInFirst } from '../people/index.ts'
import { CloseForm } from './claim-form.ts'
import { closeOrganisation, reopenOrganisation } from './close-organisation.ts'
import { affairAt } from './load-affair.ts'
import { onForm } from './on-form.ts'
import { ClosePage } from './pages/ClosePage.tsx'
import { isHeldOn } from './position.ts'
import { organisationRights } from './rights.ts'
import { partsShownOf } from './shown-with-organisations.ts'

interface SlugRoute {
  Params: { slug: string }
}

const own = { preHandler: signInFirst }

export function closingRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form?: Form) => {
    const { reader, view, actor } = request
    const { organisation, affair } = await affairAt(reader, (request.params as SlugRoute['Params']).slug)
    allow(organisationRights, { actor, action: 'close', thing: affair })
    const parts = await partsShownOf(app.house, reader, [organisation.id])
    const positions = affair.positions.filter(position => isHeldOn(position, affair.today)).length
    const fresh = { typed: { lastDay: affair.today }, errors: {} }
    return <ClosePage {...{ view, organisation, parts, positions }} form={form ?? fresh} />
  }

  app.get('/organisaties/:slug/stoppen', own, async (request, reply) => reply.page(await page(request)))

  onForm(app, '/organisaties/:slug/stoppen', {
    form: CloseForm,
    act: (ctx, told, slug) => closeOrganisation(ctx, { ...told, slug }),
    page,
  })

  app.post<SlugRoute>('/organisaties/:slug/heropenen', own, async (request, reply) => {
    const { slug } = request.params
    await request.act(ctx => reopenOrganisation(ctx, { slug }))
    return reply.to(`/organisaties/${slug}`)
  })
}
