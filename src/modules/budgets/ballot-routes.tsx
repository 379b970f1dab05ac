import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { BallotSent, knowDevice, linesIn, shownIn } from './ballot-form.ts'
import { onBallot, type Lines } from './ballot.ts'
import { budgetShown, budgetTo, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { castBallot, checkOpen } from './cast-ballot.ts'
import { castBefore, guarded, receiptFor } from './known-ballot.ts'
import { BallotPage } from './pages/BallotPage.tsx'
import { CastPage, ReceiptPage } from './pages/ReceiptPages.tsx'

const Asked = z.object({
  code: z.string().trim().max(60).catch(''),
  klaar: z.literal('stem').optional().catch(undefined),
})

export function ballotRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/stembiljet', async (request, reply) => {
    const shown = await openBallot(request)
    if (shown.budget.proof === 'none') knowDevice(request, reply)
    const { code } = Asked.parse(request.query)
    const cast = await castBefore(request, shown.budget, code)
    const form = { typed: { key: code }, errors: {} }
    return show(request, reply, { shown, form, lines: cast ?? {}, isChange: cast !== undefined })
  })

  app.post<SlugRoute>('/begroting/:slug/stembiljet', async (request, reply) => {
    const shown = await openBallot(request)
    const { budget, projects } = shown
    const { key, isOfAge, doe } = BallotSent.parse(request.body ?? {})
    const lines = linesIn(request.body, budget, onBallot(projects))
    const typed = { key, isOfAge: isOfAge ?? '' }
    // Of a form that was sent, Turbo shows what came without a redirect only when the status says that it is not done.
    if (doe === 'tel') return show(request, reply.code(422), { shown, form: { typed, errors: {} }, lines })
    const wish = { budget: budget.id, choices: lines, isOfAge: isOfAge === 'yes' }
    try {
      const receipt = await guarded(request, key, () =>
        request.act(ctx => castBallot(ctx, app.house, { ...wish, shown: shownIn(request, key) })),
      )
      return await reply.to(`${pathOf(budget)}/ontvangst?klaar=stem&code=${receipt}`)
    } catch (error) {
      const form = { ...formAfter(asInvalid(error), {}), typed }
      if (budget.proof === 'none') knowDevice(request, reply)
      return show(request, reply.code(422), { shown, form, lines })
    }
  })

  app.get<SlugRoute>('/begroting/:slug/ontvangst', async (request, reply) => {
    const { code, klaar } = Asked.parse(request.query)
    const shown = await budgetShown(request)
    const found =
      code === '' ? undefined : await receiptFor(request, { budget: shown.budget.id, receipt: code })
    if (found && klaar) {
      return reply.page(<CastPage view={request.view} shown={shown} receipt={code} />)
    }
    return reply.page(<ReceiptPage view={request.view} shown={shown} code={code} found={found} />)
  })
}

/** What is wrong with a code is said at its field; so is a ballot that came in on paper. */
function asInvalid(error: unknown): unknown {
  const isTold = error instanceof Refusal && (error.kind === 'not_found' || error.kind === 'conflict')
  return isTold ? new Refusal('invalid', error.code, { field: 'key', ...error.details }) : error
}

async function openBallot(request: FastifyRequest): Promise<Parameters<typeof BallotPage>[0]['shown']> {
  const shown = await budgetTo(request, 'vote')
  checkOpen(request.reader, shown.budget)
  return shown
}

interface BallotShown {
  readonly shown: Parameters<typeof BallotPage>[0]['shown']
  readonly form?: Form
  readonly lines: Lines
  readonly isChange?: boolean
}

function show(
  { view }: FastifyRequest,
  reply: FastifyReply,
  { shown, form = emptyForm, lines, isChange = false }: BallotShown,
): Promise<FastifyReply> {
  const page = <BallotPage view={view} shown={shown} form={form} lines={lines} isChange={isChange} />
  return reply.page(page, { status: reply.statusCode })
}
