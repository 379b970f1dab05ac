import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { budgetTo, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { CodesPage, SheetPage } from './pages/CodePages.tsx'
import { addToList, codesOf, makeCodes, mostAtOnce } from './print-codes.ts'
import { batchesOf } from './queries/voters.ts'

interface BatchRoute {
  Params: { slug: string; batch: string }
}

const Codes = z.object({
  count: z.coerce
    .number('budgets.number_wrong')
    .int('budgets.number_wrong')
    .min(1, 'budgets.number_wrong')
    .max(mostAtOnce, 'budgets.number_wrong'),
})
const List = z.object({
  lines: z.string('budgets.list_empty').transform(typed => typed.split(/\r?\n/)),
})
const own = { preHandler: signInFirst }

export function codeRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/codes', own, (request, reply) => show(request, reply, emptyForm))

  app.post<SlugRoute>('/begroting/:slug/codes', own, async (request, reply) => {
    const { budget } = await budgetTo(request, 'print_codes')
    const form =
      budget.proof === 'list'
        ? await doWithForm(List, request.body, ({ lines }) =>
            request.act(ctx => addToList(ctx, app.house, { budget: budget.id, lines })),
          )
        : await doWithForm(Codes, request.body, ({ count }) =>
            request.act(ctx => makeCodes(ctx, app.house, { budget: budget.id, count })),
          )
    if (form) return show(request, reply.code(422), form)
    return reply.to(`${pathOf(budget)}/codes`)
  })

  app.get<BatchRoute>('/begroting/:slug/codes/:batch', own, async (request, reply) => {
    const shown = await budgetTo(request, 'print_codes')
    const { batch } = request.params
    const slips = await codesOf(request.reader, app.house, { budget: shown.budget.id, batch })
    return reply.page(<SheetPage view={request.view} shown={shown} slips={slips} />)
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const shown = await budgetTo(request, 'print_codes')
  const batches = await batchesOf(request.reader, shown.budget.id)
  const page = <CodesPage view={request.view} shown={shown} form={form} batches={batches} />
  return reply.page(page, { status: reply.statusCode })
}
