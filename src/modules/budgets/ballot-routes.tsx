import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { guardedGuess } from '../invitations/index.ts'
import { BallotSent, knowDevice, linesIn, shownIn } from './ballot-form.ts'
import { onBallot, type Lines } from './ballot.ts'
import { budgetShown, type SlugRoute } from './budget-to.ts'
import { castBallot, checkOpen, countsWith } from './cast-ballot.ts'
import { readableCode, readCode, readEntry } from './keys.ts'
import { BallotPage, CastPage, ReceiptPage } from './pages/BallotPage.tsx'
import { ballotOf } from './queries/voters.ts'
import { rights } from './rights.ts'
import type { ShownBudget } from './show-budget.ts'
import { claimOf, voterOf } from './voter.ts'

const Asked = z.object({ code: z.string().trim().max(60).catch('') })

export function ballotRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/stembiljet', async (request, reply) => {
    const shown = await openBallot(request)
    if (shown.budget.proof === 'none') knowDevice(request, reply)
    const { code } = Asked.parse(request.query)
    const cast = await castBefore(request, shown, code)
    const form = { typed: { key: code }, errors: {} }
    return show(request, reply, { shown, form, lines: cast ?? {}, isChange: cast !== undefined })
  })

  app.post<SlugRoute>('/begroting/:slug/stembiljet', async (request, reply) => {
    const shown = await openBallot(request)
    const { budget, projects } = shown
    const { key, isOfAge, doe } = BallotSent.parse(request.body ?? {})
    const lines = linesIn(request.body, budget, onBallot(projects))
    const typed = { key, isOfAge: isOfAge ?? '' }
    if (doe === 'tel') return show(request, reply, { shown, form: { typed, errors: {} }, lines })
    const wish = { budget: budget.id, choices: lines, isOfAge: isOfAge === 'yes' }
    try {
      const receipt = await guarded(request, key, () =>
        request.act(ctx => castBallot(ctx, app.house, { ...wish, shown: shownIn(request, key) })),
      )
      const page = <CastPage view={request.view} shown={shown} receipt={readableCode(receipt)} />
      return await reply.page(page)
    } catch (error) {
      const form = { ...formAfter(asInvalid(error), {}), typed }
      if (budget.proof === 'none') knowDevice(request, reply)
      return show(request, reply.code(422), { shown, form, lines })
    }
  })

  app.get<SlugRoute>('/begroting/:slug/ontvangst', async (request, reply) => {
    const { code } = Asked.parse(request.query)
    const shown = await budgetShown(request)
    const found =
      code === '' ? undefined : await receiptFor(request, { budget: shown.budget.id, receipt: code })
    return reply.page(<ReceiptPage view={request.view} shown={shown} code={code} found={found} />)
  })
}

/** What is wrong with a code is said at its field; so is a ballot that came in on paper. */
function asInvalid(error: unknown): unknown {
  const isTold = error instanceof Refusal && (error.kind === 'not_found' || error.kind === 'conflict')
  return isTold ? new Refusal('invalid', error.code, { field: 'key', ...error.details }) : error
}

async function openBallot(request: FastifyRequest): Promise<ShownBudget> {
  const shown = await budgetShown(request)
  allow(rights, { actor: request.actor, action: 'vote', thing: shown.budget })
  checkOpen(request.reader, shown.budget)
  return shown
}

/** A code that could exist and does not counts as a guess; after twenty in an hour nothing is tried from that address. */
function guarded<T>(request: FastifyRequest, key: string, attempt: () => Promise<T>): Promise<T> {
  const couldBe = readCode(key) !== undefined || readEntry(key) !== undefined
  const isMiss = (error: unknown) => couldBe && error instanceof Refusal && error.kind === 'not_found'
  return guardedGuess(request.server.house, { from: request.ip, isMiss }, attempt)
}

function receiptFor(request: FastifyRequest, asked: { budget: string; receipt: string }) {
  const missed = new Refusal('not_found', 'budgets.receipt_unknown')
  return guarded(request, asked.receipt, async () => {
    const found = await countsWith(request.reader, request.server.house, asked)
    if (!found) throw missed
    return found
  }).catch((error: unknown) => {
    if (error === missed) return undefined
    throw error
  })
}

/** What this voter cast before; with a code only when its link or form has it. */
async function castBefore(
  request: FastifyRequest,
  { budget }: ShownBudget,
  key: string,
): Promise<Lines | undefined> {
  const { reader, server } = request
  const needsKey = budget.proof === 'code' || budget.proof === 'list'
  if (needsKey ? key === '' : budget.proof === 'mail' && request.actor.person === null) return undefined
  const shown = shownIn(request, key)
  if (!needsKey && request.actor.person === null && shown.device === '') return undefined
  const claim = await guarded(request, key, () => claimOf(reader, server.house, { budget, shown })).catch(
    (error: unknown) => {
      if (error instanceof Refusal && error.kind === 'not_found') return undefined
      throw error
    },
  )
  const voter = claim && (await voterOf(reader, budget.id, claim))
  return voter && ballotOf(reader, voter.id)
}

interface BallotShown {
  readonly shown: ShownBudget
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
