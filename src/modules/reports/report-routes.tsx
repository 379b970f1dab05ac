import type { FastifyInstance } from 'fastify'
import { may } from '../../platform/rights.ts'
import { ReportPage } from './pages/ReportPage.tsx'
import { WaitPage } from './pages/WaitPage.tsx'
import { reportPath, textKey } from './report.ts'
import { rights } from './rights.ts'
import { showReport, type ShownReport } from './show-report.ts'
import { tableAsked, type SlugRoute } from './table-asked.ts'

export function reportRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/verslag', async (request, reply) => {
    const { reader, view, actor } = request
    const table = await tableAsked(request)
    if (table.state !== 'ended') {
      const mayWrite = may(rights, { actor, action: 'write', thing: { table, now: reader.now } }) === null
      const page = <WaitPage view={view} table={table} mayWrite={mayWrite} />
      return reply.page(page, { changesWith: [table.id] })
    }
    const shown = await showReport(reader, table)
    const correctPath = shown.isFinal ? null : `${reportPath(table)}/mijn-woorden`
    const page = <ReportPage view={view} shown={shown} correctPath={correctPath} />
    return reply.page(page, { changesWith: keysOf(shown) })
  })
}

/** Live facts name the table, so that corrections come through; promises and signposts are their own things. */
function keysOf({ table, promises, asked, signposts, people, organisations }: ShownReport): string[] {
  return [
    ...[table.id, textKey(table.id)],
    ...[...promises, ...asked, ...signposts.map(({ signpost }) => signpost)].map(({ id }) => id),
    ...[...people.keys(), ...organisations.keys()],
  ]
}
