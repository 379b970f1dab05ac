import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { showOnMine, signInFirst } from '../people/index.ts'
import { ClaimCodeForm, ClaimForm, JudgeClaimForm } from './claim-form.ts'
import { claimOrganisation } from './claim-organisation.ts'
import { affairAt } from './load-affair.ts'
import { judgeClaim, typeClaimCode } from './judge-claim.ts'
import { ClaimFormPage, ClaimPage, ClaimsPage } from './pages/ClaimPages.tsx'
import { organisationRights } from './rights.ts'
import { claimsCard, showClaim, showClaims } from './show-claims.ts'

const Path = z.object({ slug: z.string() })
const ClaimPath = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const own = { preHandler: signInFirst }

export function claimRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form: Form) => {
    const { slug } = Path.parse(request.params)
    const { organisation, affair } = await affairAt(request.reader, slug)
    allow(organisationRights, { actor: request.actor, action: 'claim', thing: affair })
    return <ClaimFormPage view={request.view} organisation={organisation} form={form} />
  }

  app.get('/organisaties/:slug/claim', own, async (request, reply) =>
    reply.page(await page(request, emptyForm)),
  )

  app.post('/organisaties/:slug/claim', own, async (request, reply) => {
    const { slug } = Path.parse(request.params)
    const read = readForm(ClaimForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    const wish = { ...read.value, slug, lang: request.view.lang }
    const id = await request.act(ctx => claimOrganisation(ctx, wish))
    return reply.to(`/mijn/claims/${id}`)
  })

  showOnMine(app.house, 'claims', claimsCard)
  app.get('/mijn/claims', own, async (request, reply) =>
    reply.page(<ClaimsPage view={request.view} {...await showClaims(request.reader)} />),
  )
  claimRoute(app)
}

function claimRoute(app: FastifyInstance): void {
  const idIn = (request: FastifyRequest) => ClaimPath.parse(request.params).id
  const page = async (request: FastifyRequest, form: Form) => (
    <ClaimPage view={request.view} {...await showClaim(request.reader, idIn(request))} form={form} />
  )

  app.get('/mijn/claims/:id', own, async (request, reply) => reply.page(await page(request, emptyForm)))

  app.post('/mijn/claims/:id', own, async (request, reply) => {
    const claim = idIn(request)
    const again = async (form: Form) => reply.page(await page(request, form), { status: 422 })
    const read = readForm(ClaimCodeForm, request.body)
    if (!read.ok) return again(read.form)
    const { code } = read.value
    const answer = await request.act(ctx => typeClaimCode(ctx, { claim, code }))
    if (answer === 'right') return reply.to(`/mijn/claims/${claim}`)
    return again({ typed: {}, errors: { code: `organisations.${answer}` } })
  })

  app.post('/mijn/claims/:id/antwoord', own, async (request, reply) => {
    const claim = idIn(request)
    const read = readForm(JudgeClaimForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    const { right, reason } = read.value
    try {
      await request.act(ctx => judgeClaim(ctx, { claim, isRight: right === 'yes', reason }))
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
    return reply.to('/mijn/claims')
  })
}
