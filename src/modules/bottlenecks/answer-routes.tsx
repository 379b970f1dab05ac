import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { checkFileFor, sentIn, type CheckedFile } from '../documents/index.ts'
import { signInFirst } from '../people/index.ts'
import { answerBottleneck } from './answer-bottleneck.ts'
import { answerKinds } from './answer.ts'
import { linkField } from './bottleneck-form.ts'
import { longest, pathOf } from './bottleneck.ts'
import { AnswerPage } from './pages/AnswerPage.tsx'
import { standing, type SlugRoute } from './bottleneck-to.ts'

const line = z.string().trim().max(longest.link, 'bottlenecks.text_long').default('')

const Sent = z.object({
  kind: z.enum(answerKinds, 'bottlenecks.kind_missing'),
  body: z
    .string('bottlenecks.body_missing')
    .trim()
    .min(3, 'bottlenecks.body_missing')
    .max(longest.text, 'bottlenecks.text_long'),
  day: z.iso
    .date('bottlenecks.day_wrong')
    .or(z.literal(''))
    .default('')
    .transform(day => day || null),
  forWhom: line,
  conditions: line,
  link: linkField,
})
const own = { preHandler: signInFirst }

/** For who speaks for the owner. */
export function answerRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/knelpunten/:slug/antwoord', own, (request, reply) => show(request, reply, emptyForm))

  app.post<SlugRoute>('/knelpunten/:slug/antwoord', own, async (request, reply) => {
    const { bottleneck } = await standing(request)
    const { body, ...sent } = await fieldsOf(request)
    const read = readForm(Sent, body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    try {
      const file = await evidenceIn(sent)
      const { things } = request.server.house
      const wish = { ...read.value, file, bottleneck: bottleneck.id }
      await request.act(ctx => answerBottleneck(ctx, things, wish))
      return await reply.to(`${pathOf(bottleneck)}?klaar=answered`)
    } catch (error) {
      return show(request, reply.code(422), formAfter(error, body))
    }
  })
}

/** A form without a file may come plain too. */
async function fieldsOf(request: FastifyRequest) {
  const { body, ...file } = await sentIn(request)
  return { ...file, body: request.isMultipart() ? body : request.body }
}

async function evidenceIn(sent: Parameters<typeof checkFileFor>[0]): Promise<CheckedFile | null> {
  return sent.bytes.length === 0 ? null : checkFileFor(sent, 'bottlenecks.file_wrong')
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { bottleneck, verdicts } = await standing(request)
  if (!verdicts.answer) throw new Refusal('not_allowed', 'bottlenecks.only_owner')
  const page = <AnswerPage view={request.view} bottleneck={bottleneck} form={form} />
  return reply.page(page, { status: reply.statusCode })
}
