import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import { sayOutcome } from './answer-bottleneck.ts'
import { standing, type SlugRoute } from './bottleneck-to.ts'
import { pathOf } from './bottleneck.ts'
import { Asked, Follow, Outcome, Undo, UsToo } from './page-forms.ts'
import { BottleneckPage } from './pages/BottleneckPage.tsx'
import { Removed } from './pages/EditPages.tsx'
import { followBottleneck, sayUsToo, undoUsToo } from './say-us-too.ts'
import { shownBottleneck, type ShownBottleneck } from './show-bottleneck.ts'

export function pageRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/knelpunten/:slug', (request, reply) => show(request, reply, emptyForm))

  app.post<SlugRoute>('/knelpunten/:slug/wij-ook', async (request, reply) => {
    const { bottleneck } = await standing(request)
    const read = readForm(UsToo, request.body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    const { as, sentence } = read.value
    await request.act(ctx => sayUsToo(ctx, { bottleneck: bottleneck.id, as, sentence }))
    return reply.to(`${pathOf(bottleneck)}?klaar=hit`)
  })

  app.post<SlugRoute>('/knelpunten/:slug/wij-ook/weg', async (request, reply) => {
    const { bottleneck } = await standing(request)
    const { hit } = Undo.parse(request.body ?? {})
    await request.actAlways(ctx => undoUsToo(ctx, { bottleneck: bottleneck.id, hit }))
    return reply.to(`${pathOf(bottleneck)}?klaar=undone`)
  })

  app.post<SlugRoute>('/knelpunten/:slug/volgen', async (request, reply) => {
    const { bottleneck } = await standing(request)
    const follows = Follow.parse(request.body ?? {}).volg === 'ja'
    await request.act(ctx => followBottleneck(ctx, { bottleneck: bottleneck.id, follows }))
    return reply.to(`${pathOf(bottleneck)}?klaar=${follows ? 'follows' : 'unfollowed'}`)
  })

  app.post<SlugRoute>('/knelpunten/:slug/uitkomst', async (request, reply) => {
    const { bottleneck } = await standing(request)
    const read = readForm(Outcome, request.body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    await request.act(ctx => sayOutcome(ctx, { bottleneck: bottleneck.id, ...read.value }))
    return reply.to(`${pathOf(bottleneck)}?klaar=outcome`)
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { server, reader, view } = request
  const shown = await shownBottleneck(reader, (request.params as SlugRoute['Params']).slug)
  if (!shown) throw new Refusal('not_found', 'bottlenecks.not_found')
  const { bottleneck } = shown
  if (bottleneck.removedAt !== null) {
    return reply.page(<Removed view={view} shown={shown} />, { status: 410 })
  }
  const { klaar: said } = Asked.parse(request.query)
  const thing = { kind: 'bottleneck', id: bottleneck.id }
  const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
  const page = <BottleneckPage view={view} shown={shown} beside={beside} form={form} said={said} />
  return reply.page(page, { status: reply.statusCode, changesWith: keysOf(shown) })
}

function keysOf({ bottleneck, people, answering, hit, others }: ShownBottleneck): string[] {
  const shownToo = [...hit.named, ...others].map(({ id }) => id)
  return [bottleneck.id, ...bottleneck.places, ...people.keys(), ...answering.keys(), ...shownToo]
}
