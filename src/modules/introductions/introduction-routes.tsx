import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { besideThing } from '../site/index.ts'
import { acceptIntroduction } from './answer-introduction.ts'
import { buttonRoutes } from './button-routes.ts'
import { ContactForm, OutcomeForm, PageQuery } from './introduction-form.ts'
import { actBehind, ways, type Opened, type Way } from './open-introduction.ts'
import { IntroductionPage } from './pages/IntroductionPage.tsx'
import { sendCalendar } from './send-calendar.ts'
import { showIntroduction } from './show-introduction.ts'
import { tellOutcome } from './tell-outcome.ts'

export function introductionRoutes(app: FastifyInstance): void {
  for (const way of ways) {
    app.get(way.pattern, way.options, async (request, reply) => {
      const { gekomen } = PageQuery.parse(request.query)
      const form = gekomen === undefined ? emptyForm : { typed: { outcome: gekomen }, errors: {} }
      return sendPage(await way.open(request), { request, reply, form })
    })
    app.get(`${way.pattern}/afspraak.ics`, way.options, async (request, reply) =>
      sendCalendar(await way.open(request), { request, reply }),
    )
    formRoutes(app, way)
    buttonRoutes(app, way)
  }
}

function formRoutes(app: FastifyInstance, { pattern, options, open }: Way): void {
  app.post(`${pattern}/ja`, options, async (request, reply) => {
    const opened = await open(request)
    const again = (form: Form) => sendPage(opened, { request, reply: reply.code(422), form })
    const read = readForm(ContactForm, request.body)
    if (!read.ok) return again(read.form)
    const { introduction } = opened
    try {
      await actBehind(request, opened, ctx => acceptIntroduction(ctx, { introduction, contact: read.value }))
    } catch (error) {
      return again(formAfter(error, request.body))
    }
    return reply.to(opened.path)
  })

  app.post(`${pattern}/gekomen`, options, async (request, reply) => {
    const opened = await open(request)
    const read = readForm(OutcomeForm, request.body)
    if (!read.ok) return sendPage(opened, { request, reply: reply.code(422), form: read.form })
    const { introduction } = opened
    await actBehind(request, opened, ctx => tellOutcome(ctx, { introduction, ...read.value }))
    return reply.to(`${opened.path}?gelukt=uitkomst`)
  })
}

async function sendPage(
  { actor, introduction, path, byLink }: Opened,
  { request, reply, form }: { request: FastifyRequest; reply: FastifyReply; form: Form },
): Promise<FastifyReply> {
  const { view, server, query } = request
  const shown = await showIntroduction(server.house.reader(actor), introduction)
  const { gelukt, antwoord } = PageQuery.parse(query)
  const reader = server.house.reader(actor)
  const thing = { kind: 'introduction', id: introduction }
  const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
  return reply.page(
    <IntroductionPage
      view={view}
      path={path}
      byLink={byLink}
      shown={shown}
      beside={beside}
      form={form}
      done={gelukt}
      answer={antwoord}
    />,
    { status: reply.statusCode },
  )
}
