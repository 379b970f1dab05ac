import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import { sayOutcome } from './answer-bottleneck.ts'
import { longest, pathOf } from './bottleneck.ts'
import { readAs } from './hit.ts'
import { BottleneckPage, saidAfter } from './pages/BottleneckPage.tsx'
import { RemovedPage } from './pages/EditPages.tsx'
import { followBottleneck, sayUsToo, undoUsToo } from './say-us-too.ts'
import { shownBottleneck, type ShownBottleneck } from './show-bottleneck.ts'

const Asked = z.object({ klaar: z.enum(saidAfter).optional().catch(undefined) })
const UsToo = z.object({
  as: z
    .string('bottlenecks.as_missing')
    .transform(text => readAs(text))
    .refine(as => as !== undefined, 'bottlenecks.as_missing'),
  sentence: z.string().trim().max(longest.sentence, 'bottlenecks.sentence_long').default(''),
})
const Undo = z.object({ hit: z.uuid().catch('00000000-0000-7000-8000-000000000000') })
const Follow = z.object({ volg: z.enum(['ja', 'nee']).catch('ja') })
const Outcome = z.object({
  body: z
    .string('bottlenecks.outcome_missing')
    .trim()
    .min(3, 'bottlenecks.outcome_missing')
    .max(longest.text, 'bottlenecks.text_long'),
})

export interface SlugRoute {
  Params: { slug: string }
}

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

/** The bottleneck of this request with all its page shows, for what cannot be done any more once it is removed. */
export async function standing(request: FastifyRequest): Promise<ShownBottleneck> {
  const shown = await shownAt(request)
  if (shown.bottleneck.removedAt !== null) throw new Refusal('gone', 'bottlenecks.removed')
  return shown
}

async function shownAt(request: FastifyRequest): Promise<ShownBottleneck> {
  const { slug } = request.params as SlugRoute['Params']
  const shown = await shownBottleneck(request.reader, slug)
  if (!shown) throw new Refusal('not_found', 'bottlenecks.not_found')
  return shown
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { server, reader, view } = request
  const shown = await shownAt(request)
  const { bottleneck } = shown
  if (bottleneck.removedAt !== null) {
    const page = <RemovedPage view={view} bottleneck={bottleneck} place={shown.line.at(-1)} />
    return reply.page(page, { status: 410 })
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
