import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { listOutbox, mailInOutbox } from './outbox.ts'
import { MailPage } from './pages/MailPage.tsx'
import { NoticesPage } from './pages/NoticesPage.tsx'
import { OutboxPage } from './pages/OutboxPage.tsx'
import { visibleThings } from './visible-things.ts'
import { noticesOf } from './queries/notices.ts'
import { readNotices } from './read-notices.ts'

const pageSize = 30
const nobody = '00000000-0000-0000-0000-000000000000'
const Page = z.object({ na: z.uuid().optional().catch(undefined) })
const ReadForm = z.object({ notice: z.uuid().optional() }).catch({ notice: nobody })
const MailPath = z.object({ id: z.uuid().catch(nobody) })

export function routes(app: FastifyInstance): void {
  app.get('/mijn/berichten', { preHandler: signInFirst }, async (request, reply) => {
    const { reader, view, actor } = request
    const { na: before } = Page.parse(request.query)
    const found = await noticesOf(reader, actor.person ?? nobody, { limit: pageSize + 1, before })
    const shown = found.slice(0, pageSize)
    const next = found.length > pageSize ? shown.at(-1)?.id : undefined
    const about = shown.flatMap(({ thing }) => thing ?? [])
    const look = await visibleThings(reader, request.server.house.things, about)
    const notices = shown.filter(({ thing }) => thing === null || look(actor, thing) !== undefined)
    return reply.page(
      <NoticesPage view={view} notices={notices} isFurther={before !== undefined} next={next} />,
    )
  })

  app.post('/mijn/berichten/gelezen', { preHandler: signInFirst }, async (request, reply) => {
    const { notice } = ReadForm.parse(request.body ?? {})
    await request.actAlways(ctx => readNotices(ctx, { notice }))
    return reply.to('/mijn/berichten')
  })
}

export function outboxRoutes(app: FastifyInstance): void {
  app.get('/beheer/post', async (request, reply) => {
    const { na: before } = Page.parse(request.query)
    const { mails, next } = await listOutbox(request.reader, before)
    return reply.page(
      <OutboxPage view={request.view} mails={mails} isFurther={before !== undefined} next={next} />,
    )
  })

  app.get('/beheer/post/:id', async (request, reply) => {
    const mail = await mailInOutbox(request.reader, MailPath.parse(request.params).id)
    return reply.page(<MailPage view={request.view} mail={mail} />)
  })
}
