import type { FastifyInstance } from 'fastify'
import { doWithForm, emptyForm } from '../../platform/http/form.ts'
import { cancelTable, removeTable } from './end-planning.ts'
import { ReasonForm } from './forms.ts'
import { ReasonPage } from './pages/EditPages.tsx'
import { done, standingFor, type SlugRoute } from './standing.ts'

const deeds = {
  afzeggen: { action: 'cancel', use: cancelTable },
  weghalen: { action: 'remove', use: removeTable },
} as const

/** Calling a table off and taking it away: both ask for a reason. */
export function endRoutes(app: FastifyInstance): void {
  for (const deed of ['afzeggen', 'weghalen'] as const) {
    const { action, use } = deeds[deed]
    app.get<SlugRoute>(`/tafels/:slug/${deed}`, async (request, reply) => {
      const table = await standingFor(request, action)
      return reply.page(<ReasonPage view={request.view} table={table} deed={deed} form={emptyForm} />)
    })

    app.post<SlugRoute>(`/tafels/:slug/${deed}`, async (request, reply) => {
      const table = await standingFor(request, action)
      const wrong = await doWithForm(ReasonForm, request.body, ({ reason }) =>
        request.act(ctx => use(ctx, app.house, { id: table.id, reason })),
      )
      if (wrong) {
        const page = <ReasonPage view={request.view} table={table} deed={deed} form={wrong} />
        return reply.page(page, { status: 422 })
      }
      return done(reply, table, 'cancelled')
    })
  }
}
