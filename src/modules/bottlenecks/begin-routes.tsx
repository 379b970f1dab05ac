import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { placeAsked, type Place } from '../places/index.ts'
import { bottleneckForm } from './bottleneck-form.ts'
import { longest, pathOf } from './bottleneck.ts'
import { formChoices, rulesToChoose } from './form-choices.ts'
import { nameBottleneck } from './name-bottleneck.ts'
import { NewPage, NowherePage } from './pages/NewPage.tsx'
import { RuleChoice } from './pages/RuleFields.tsx'

const Asked = z.object({ initiatief: z.uuid().optional().catch(undefined) })
const Typed = z.object({
  rule: z.string().max(longest.rule).catch(''),
  places: z
    .preprocess((sent: unknown): unknown => (Array.isArray(sent) ? sent[0] : sent), z.string().max(20))
    .catch(''),
})
const own = { preHandler: signInFirst }

export function beginRoutes(app: FastifyInstance): void {
  app.get('/knelpunten/regels', async (request, reply) => {
    const { rule, places } = Typed.parse(request.query)
    const found = await rulesToChoose(request.reader, { text: rule.trim(), places: [places] })
    return reply.page(<RuleChoice view={request.view} rules={found} chosen="" />)
  })

  app.get('/knelpunten/nieuw', own, async (request, reply) => {
    const { initiatief } = Asked.parse(request.query)
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />)
    const hits = initiatief === undefined ? [] : [`initiative:${initiatief}`]
    const form = { typed: { places: [place.code], circle: 'public', hits }, errors: {} }
    return show(request, reply, { place, form })
  })

  app.post('/knelpunten/nieuw', own, async (request, reply) => {
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />, { status: 422 })
    const read = readForm(bottleneckForm, request.body)
    if (!read.ok) return show(request, reply.code(422), { place, form: read.form })
    try {
      const { slug, circle: saved } = await request.act(ctx => nameBottleneck(ctx, read.value))
      const path = `${pathOf({ slug })}?klaar=named`
      return await reply.to(pathAfter({ wish: read.value.circle, saved, before: null }, path))
    } catch (error) {
      return show(request, reply.code(422), { place, form: formAfter(error, request.body) })
    }
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { place, form }: { place: Place; form: Form },
): Promise<FastifyReply> {
  const choices = await formChoices(request.reader, { places: [place.code], form })
  const page = <NewPage view={request.view} form={form} place={place} choices={choices} />
  return reply.page(page, { status: reply.statusCode })
}
