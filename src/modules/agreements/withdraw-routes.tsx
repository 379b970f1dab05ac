import type { FastifyInstance, FastifyReply } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { Id, WithdrawForm } from './forms.ts'
import { done } from './page-routes.tsx'
import { WithdrawPage } from './pages/WithdrawPage.tsx'
import { addDays } from './review.ts'
import { allowed } from './section-routes.tsx'
import type { ShownAgreement } from './show-agreement.ts'
import { withdrawSignature } from './withdraw-signature.ts'

interface SignatureRoute {
  Params: { slug: string; id: string }
}

const usualNotice = 30 // days

/** A party takes its signature back, from a day on. */
export function withdrawRoutes(app: FastifyInstance): void {
  app.get<SignatureRoute>('/afspraken/:slug/handtekeningen/:id/intrekken', async (_request, reply) => {
    const shown = await allowed(reply, 'withdraw')
    const typed = { endsDay: addDays(shown.today, usualNotice) }
    return showWithdraw(reply, shown, { typed, errors: {} })
  })

  app.post<SignatureRoute>('/afspraken/:slug/handtekeningen/:id/intrekken', async (request, reply) => {
    const shown = await allowed(reply, 'withdraw')
    const read = readForm(WithdrawForm, request.body)
    if (!read.ok) return showWithdraw(reply.code(422), shown, read.form)
    const signature = Id.parse(request.params.id)
    try {
      const wish = { ...read.value, agreement: shown.agreement.id, signature }
      await request.act(ctx => withdrawSignature(ctx, wish))
      return await done(reply, shown.agreement, 'withdrawn')
    } catch (error) {
      return showWithdraw(reply.code(422), shown, formAfter(error, request.body))
    }
  })
}

function showWithdraw(reply: FastifyReply, shown: ShownAgreement, form: Form) {
  const { view, params } = reply.request
  const { id } = params as SignatureRoute['Params']
  const signature = shown.own.find(one => one.id === id)
  if (!signature) throw new Refusal('not_found', 'agreements.signature_not_found')
  const page = <WithdrawPage view={view} form={form} shown={shown} signature={signature.id} />
  return reply.page(page, { status: reply.statusCode })
}
