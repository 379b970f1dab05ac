import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { Columns } from './column-form.ts'
import { idOf, type ImportRoute } from './import-route.ts'
import { columnExamples, importSummary, shownImport } from './import-summary.ts'
import { pathOf, verdicts } from './import.ts'
import { ColumnsPage } from './pages/ColumnsPage.tsx'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { ProgressPage } from './pages/ProgressPage.tsx'
import { SavedPage } from './pages/SavedPage.tsx'
import { chooseColumns } from './choose-columns.ts'

const Asked = z.object({
  toon: z.enum(verdicts).optional().catch(undefined),
  na: z.coerce.number().int().positive().optional().catch(undefined),
})

const secondsToRefresh = '3'

/** The page of an import, whatever step it is at. */
export function viewRoutes(app: FastifyInstance): void {
  app.get<ImportRoute>('/import/:id', async (request, reply) => {
    const { toon, na } = Asked.parse(request.query)
    const shown = await shownImport(request.reader, idOf(request), { verdict: toon, after: na })
    const { view } = request
    const { state } = shown.one
    if (state === 'mapping' || state === 'failed') return showColumns(request, reply, emptyForm)
    if (state === 'ready') return reply.page(<PreviewPage view={view} shown={shown} />)
    if (state === 'saved' || state === 'undone') return reply.page(<SavedPage view={view} shown={shown} />)
    reply.header('refresh', secondsToRefresh)
    return reply.page(<ProgressPage view={view} summary={shown} />)
  })

  app.post<ImportRoute>('/import/:id/kolommen', async (request, reply) => {
    const id = idOf(request)
    const { phase, mapping } = Columns.parse(request.body ?? {})
    try {
      await request.act(ctx => chooseColumns(ctx, { import: id, mapping, phase }))
      return await reply.to(pathOf({ id }))
    } catch (error) {
      return showColumns(request, reply, formAfter(error, request.body))
    }
  })
}

async function showColumns(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const summary = await importSummary(request.reader, idOf(request))
  const examples = await columnExamples(request.reader, summary.one)
  const page = <ColumnsPage view={request.view} form={form} summary={summary} examples={examples} />
  return reply.page(page, { status: Object.keys(form.errors).length > 0 ? 422 : 200 })
}
