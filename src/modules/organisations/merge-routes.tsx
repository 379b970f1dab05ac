import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { sentenceField } from './claim-form.ts'
import { answerMerge, proposeMerge } from './merge-organisations.ts'
import { onForm } from './on-form.ts'
import { DoublesPage } from './pages/DoublesPage.tsx'
import { showDoubles } from './show-doubles.ts'

const Path = z.object({ slug: z.string() })
const Asked = z.object({ met: z.string().max(100).catch('') })
const MergeForm = z.object({
  other: z.string('organisations.merge_other_missing').min(1, 'organisations.merge_other_missing').max(100),
  stays: z.enum(['this', 'other'], 'organisations.merge_stays_missing'),
  reason: sentenceField,
})
const AnswerForm = z.object({
  merge: z.uuid().catch('00000000-0000-0000-0000-000000000000'),
  right: z.enum(['yes', 'no']).catch('no'),
  sentence: sentenceField,
})
const own = { preHandler: signInFirst }

export function mergeRoutes(app: FastifyInstance): void {
  const slugOf = (request: FastifyRequest) => Path.parse(request.params).slug
  const page = async (request: FastifyRequest, form: Form) => (
    <DoublesPage view={request.view} {...await showDoubles(request.reader, slugOf(request))} form={form} />
  )

  app.get('/organisaties/:slug/dubbel', own, async (request, reply) => {
    const { met } = Asked.parse(request.query)
    return reply.page(await page(request, { ...emptyForm, typed: { other: met, stays: 'this' } }))
  })

  onForm(app, '/organisaties/:slug/dubbel', {
    form: MergeForm,
    act: (ctx, told, slug) => proposeMerge(ctx, { ...told, slug }),
    page,
  })

  onForm(app, '/organisaties/:slug/dubbel/antwoord', {
    form: AnswerForm,
    act: (ctx, { merge, right, sentence }) => answerMerge(ctx, { merge, agrees: right === 'yes', sentence }),
    page,
  })
}
