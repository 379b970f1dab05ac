import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { BallotFilter, readFilter } from './ballot-filter.ts'
import { BallotSent, keepReceipt, knowDevice, linesIn, shownIn } from './ballot-form.ts'
import { onBallot, type Lines } from './ballot.ts'
import { budgetShown, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { castBallot } from './cast-ballot.ts'
import { castBefore, guarded, isByKey } from './known-ballot.ts'
import { asInvalid, isClosed, openBallot } from './open-ballot.ts'
import { BallotPage } from './pages/BallotPage.tsx'

const Asked = BallotFilter.extend({ code: z.string().trim().max(60).catch('') })

export function ballotRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/stembiljet', async (request, reply) => {
    const { code, ...filter } = Asked.parse(request.query)
    const asked = await budgetShown(request)
    const receipt = `${pathOf(asked.budget)}/ontvangst?code=${encodeURIComponent(code)}`
    if (code !== '' && isClosed(request.reader, asked.budget)) return reply.to(receipt)
    const shown = openBallot(request, asked)
    if (shown.budget.proof === 'none') knowDevice(request, reply)
    const cast = await castBefore(request, shown.budget, code)
    if (cast?.via === 'paper') return reply.to(receipt)
    const form = { typed: { key: code }, errors: {} }
    return show(request, reply, {
      shown,
      form,
      lines: cast?.lines ?? {},
      isChange: cast !== undefined,
      filter,
    })
  })

  app.post<SlugRoute>('/begroting/:slug/stembiljet', async (request, reply) => {
    const shown = openBallot(request, await budgetShown(request))
    const { budget, projects } = shown
    const { key, isOfAge, doe, toon, ...sent } = BallotSent.parse(request.body ?? {})
    const lines = linesIn(request.body, budget, onBallot(projects))
    const typed = { key, isOfAge: isOfAge ?? '' }
    const filter = readFilter(toon ?? sent.filter)
    // Of a form that was sent, Turbo shows what came without a redirect only when the status says that it is not done.
    if (doe === 'tel' || toon !== undefined) {
      return show(request, reply.code(422), { shown, form: { typed, errors: {} }, lines, filter })
    }
    const wish = { budget: budget.id, choices: lines, isOfAge: isOfAge === 'yes' }
    try {
      const receipt = await guarded(request, key, () =>
        request.act(ctx => castBallot(ctx, app.house, { ...wish, shown: shownIn(request, key) })),
      )
      if (isByKey(budget)) keepReceipt(request, reply, receipt)
      return await reply.to(`${pathOf(budget)}/ontvangst?klaar=stem&code=${receipt}`)
    } catch (error) {
      const form = { ...formAfter(asInvalid(error), {}), typed }
      if (budget.proof === 'none') knowDevice(request, reply)
      return show(request, reply.code(422), { shown, form, lines, filter })
    }
  })
}

interface BallotShown {
  readonly shown: ReturnType<typeof openBallot>
  readonly form?: Form
  readonly lines: Lines
  readonly isChange?: boolean
  readonly filter: BallotFilter
}

function show(
  { view }: FastifyRequest,
  reply: FastifyReply,
  { isChange = false, form = emptyForm, ...ballot }: BallotShown,
): Promise<FastifyReply> {
  const page = <BallotPage {...{ view, isChange, form, ...ballot }} />
  return reply.page(page, { status: reply.statusCode })
}
