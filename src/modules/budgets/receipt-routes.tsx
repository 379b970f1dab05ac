import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { budgetShown, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { guarded, receiptFor } from './known-ballot.ts'
import { ballotBehind, hearOfBallot, leaveAddress, stopHearing } from './leave-address.ts'
import { HearPage } from './pages/HearPage.tsx'
import { ReceiptPage, saidOfReceipt } from './pages/ReceiptPage.tsx'

const Asked = z.object({
  code: z.string().trim().max(60).catch(''),
  klaar: z.enum(saidOfReceipt).optional().catch(undefined),
})
const code = z.string().trim().max(60).catch('')
const Sent = z.object({ code, doe: z.enum(['hoor', 'stop']).catch('hoor') })
const Address = z.object({
  email: z.string('budgets.email_wrong').trim().toLowerCase().pipe(z.email('budgets.email_wrong')),
})
const Link = z.object({
  voter: z.uuid().catch('00000000-0000-0000-0000-000000000000'),
  signature: z.string().max(100),
})
const Answered = z.object({ doe: z.enum(['ja', 'stop']).catch('ja') })

/** Whether a ballot counts, and for who has no account: where to hear what comes of it. */
export function receiptRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/ontvangst', async (request, reply) => {
    const asked = Asked.parse(request.query)
    return reply.page(await receiptPage(request, { code: asked.code, said: asked.klaar, form: emptyForm }))
  })

  app.post<SlugRoute>('/begroting/:slug/ontvangst', async (request, reply) => {
    const { budget } = await budgetShown(request)
    const { code, doe } = Sent.parse(request.body ?? {})
    const wish = { budget, code, lang: request.view.lang }
    const again = async (form: Form) =>
      reply.page(await receiptPage(request, { code, form }), { status: 422 })
    const read = readForm(Address, request.body)
    if (doe === 'hoor' && !read.ok) return again(read.form)
    try {
      await guarded(request, code, () =>
        request.act(ctx =>
          read.ok && doe === 'hoor'
            ? leaveAddress(ctx, app.house, { ...wish, ...read.value })
            : stopHearing(ctx, app.house, wish),
        ),
      )
    } catch (error) {
      return again(formAfter(error, request.body))
    }
    const said = doe === 'hoor' ? 'mail' : 'gestopt'
    return reply.to(`${pathOf(budget)}/ontvangst?klaar=${said}&code=${encodeURIComponent(code)}`)
  })

  hearRoutes(app)
}

/** Behind the mailed link. Mail scanners open links too: looking does nothing, a button does. */
function hearRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/horen/:voter/:signature', async (request, reply) => {
    const { view, reader, url } = request
    const shown = await budgetShown(request)
    const link = { budget: shown.budget, ...Link.parse(request.params) }
    const { waits } = await ballotBehind(reader, app.house, link)
    return reply.page(<HearPage view={view} shown={shown} path={url} isAsked={waits !== undefined} />)
  })

  app.post<SlugRoute>('/begroting/:slug/horen/:voter/:signature', async (request, reply) => {
    const { budget } = await budgetShown(request)
    const link = { budget, ...Link.parse(request.params) }
    if (Answered.parse(request.body ?? {}).doe === 'ja') {
      return reply.to(await request.act(ctx => hearOfBallot(ctx, app.house, link)))
    }
    await request.act(ctx => stopHearing(ctx, app.house, link))
    return reply.to(`${pathOf(budget)}/ontvangst?klaar=gestopt`)
  })
}

async function receiptPage(
  request: FastifyRequest,
  { code, said, form }: Pick<Parameters<typeof ReceiptPage>[0], 'code' | 'said' | 'form'>,
): Promise<JSX.Element> {
  const shown = await budgetShown(request)
  const asked = { budget: shown.budget.id, receipt: code }
  const found = code === '' ? undefined : await receiptFor(request, asked)
  return <ReceiptPage view={request.view} shown={shown} code={code} found={found} said={said} form={form} />
}
