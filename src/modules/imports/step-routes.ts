import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { rowsAsCsv } from './export-rows.ts'
import { idOf, type ImportRoute } from './import-route.ts'
import { importSummary } from './import-summary.ts'
import { pathOf, rowsAtMost, verdicts } from './import.ts'
import { checkedRows } from './queries/rows.ts'
import { agreeToSave, chooseRows, dropImport, undoImport } from './save-import.ts'
import { chooseAgain } from './choose-columns.ts'

const Choice = z.enum(['add', 'skip'])
const All = z.object({ alle: Choice.optional().catch(undefined) })
const Asked = z.object({ toon: z.enum(verdicts).optional().catch(undefined) })

/** What a connector does with a checked list. */
export function stepRoutes(app: FastifyInstance): void {
  app.post<ImportRoute>('/import/:id/keuzes', async (request, reply) => {
    const id = idOf(request)
    const { alle } = All.parse(request.body ?? {})
    const { toon } = Asked.parse(request.query)
    const chosen = alle ? [{ rows: null, choice: alle }] : choicesIn(request.body)
    await request.act(async ctx => {
      for (const { rows, choice } of chosen) await chooseRows(ctx, { import: id, rows, choice })
    })
    return reply.to(`${pathOf({ id })}?toon=${toon ?? 'doubtful'}`)
  })

  app.post<ImportRoute>('/import/:id/opslaan', async (request, reply) => {
    const id = idOf(request)
    await request.act(ctx => agreeToSave(ctx, id))
    return reply.to(pathOf({ id }))
  })

  app.post<ImportRoute>('/import/:id/opnieuw', async (request, reply) => {
    const id = idOf(request)
    await request.act(ctx => chooseAgain(ctx, id))
    return reply.to(pathOf({ id }))
  })

  app.post<ImportRoute>('/import/:id/terug', async (request, reply) => {
    const id = idOf(request)
    await request.act(ctx => undoImport(ctx, id))
    return reply.to(pathOf({ id }))
  })

  app.post<ImportRoute>('/import/:id/weg', async (request, reply) => {
    const place = await request.act(ctx => dropImport(ctx, idOf(request)))
    return reply.to(`/import?plek=${place}`)
  })

  app.get<ImportRoute>('/import/:id/rijen.csv', async (request, reply) => {
    const { toon } = Asked.parse(request.query)
    const { one } = await importSummary(request.reader, idOf(request))
    const rows = await checkedRows(request.reader, one.id, { verdict: toon, limit: rowsAtMost })
    const csv = rowsAsCsv(request.view.lang, one, rows)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="rijen-${toon ?? 'alle'}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(csv)
  })
}

/** `keuze_12=add` for row 12; rows with one choice together. */
function choicesIn(body: unknown): { rows: number[]; choice: 'add' | 'skip' }[] {
  const sent = z.record(z.string(), z.unknown()).catch({}).parse(body)
  const rowsWith = (choice: 'add' | 'skip') =>
    Object.entries(sent).flatMap(([name, value]) => {
      const row = /^keuze_(\d{1,6})$/.exec(name)?.[1]
      return row !== undefined && value === choice ? [Number(row)] : []
    })
  return Choice.options
    .map(choice => ({ choice, rows: rowsWith(choice) }))
    .filter(({ rows }) => rows.length > 0)
}
