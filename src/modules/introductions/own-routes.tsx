import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { blockPerson, unblockPerson } from './block-person.ts'
import { PersonForm } from './introduction-form.ts'
import { listIntroductions } from './list-introductions.ts'
import { doneHere, MyIntroductionsPage } from './pages/MyIntroductionsPage.tsx'
import { ReportsPage } from './pages/ReportsPage.tsx'
import { listReports } from './report-request.ts'
import { mayPropose } from './rights.ts'

const path = '/mijn/kennismakingen'
const own = { preHandler: signInFirst }
const Query = z.object({
  na: z.uuid().optional().catch(undefined),
  gelukt: z.enum(doneHere).optional().catch(undefined),
})

/** One's own introductions, whom one blocked, and for moderators what was reported. */
export function ownRoutes(app: FastifyInstance): void {
  app.get(path, own, async (request, reply) => {
    const { na, gelukt } = Query.parse(request.query)
    const { view, reader, actor } = request
    const mine = await listIntroductions(reader, na)
    return reply.page(
      <MyIntroductionsPage
        view={view}
        mine={mine}
        mayPropose={mayPropose(actor)}
        isFurther={na !== undefined}
        done={gelukt}
      />,
    )
  })

  app.post(`${path}/blokkeer`, own, async (request, reply) => {
    await request.act(ctx => blockPerson(ctx, PersonForm.parse(request.body)))
    return reply.to(`${path}?gelukt=geblokkeerd`)
  })

  app.post(`${path}/deblokkeer`, own, async (request, reply) => {
    await request.act(ctx => unblockPerson(ctx, PersonForm.parse(request.body)))
    return reply.to(`${path}?gelukt=vrij`)
  })

  app.get('/beheer/kennismakingen', own, async (request, reply) => {
    const { na } = Query.parse(request.query)
    const { reports, next } = await listReports(request.reader, na)
    return reply.page(
      <ReportsPage view={request.view} reports={reports} isFurther={na !== undefined} next={next} />,
    )
  })
}
