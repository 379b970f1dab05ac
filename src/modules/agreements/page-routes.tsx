import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { besideThing } from '../site/index.ts'
import { pathOf } from './agreement.ts'
import { answerReview } from './answer-review.ts'
import { fixVersion } from './fix-version.ts'
import { ReviewForm } from './forms.ts'
import { AgreementPage, saidAfter } from './pages/AgreementPage.tsx'
import { keysOf, shownAgreement, type ShownAgreement } from './show-agreement.ts'

const Asked = z.object({ klaar: z.enum(saidAfter).optional().catch(undefined) })

export interface SlugRoute {
  Params: { slug: string }
}

export function pageRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/afspraken/:slug', async (request, reply) =>
    showPage(reply, await shownAgreement(request.reader, request.params.slug)),
  )

  app.post<SlugRoute>('/afspraken/:slug/vastleggen', async (request, reply) => {
    const { agreement } = await shownAgreement(request.reader, request.params.slug)
    await request.act(ctx => fixVersion(ctx, agreement.id))
    return done(reply, agreement, 'fixed')
  })

  app.post<SlugRoute>('/afspraken/:slug/terugblik', async (request, reply) => {
    const shown = await shownAgreement(request.reader, request.params.slug)
    const read = readForm(ReviewForm, request.body)
    if (!read.ok) return showPage(reply.code(422), shown, read.form)
    await request.act(ctx => answerReview(ctx, { ...read.value, agreement: shown.agreement.id }))
    return done(reply, shown.agreement, 'reviewed')
  })
}

/** Back to the page of the agreement, which says what was done. */
export function done(reply: FastifyReply, agreement: { slug: string }, said: (typeof saidAfter)[number]) {
  return reply.to(`${pathOf(agreement)}?klaar=${said}`)
}

async function showPage(reply: FastifyReply, shown: ShownAgreement, form: Form = emptyForm) {
  const { request } = reply
  const { klaar } = Asked.parse(request.query)
  const { server, reader, view } = request
  const thing = { kind: 'agreement', id: shown.agreement.id }
  const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
  const page = <AgreementPage view={view} shown={shown} beside={beside} form={form} said={klaar} />
  return reply.page(page, { status: reply.statusCode, changesWith: keysOf(shown) })
}
