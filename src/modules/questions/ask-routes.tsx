import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { lineOf, onPlace, placesWith, trailOf, type Place } from '../places/index.ts'
import { askQuestion } from './ask-question.ts'
import { keepDraft } from './keep-draft.ts'
import { AskPage } from './pages/AskPage.tsx'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { pathOf } from './question.ts'
import { QuestionForm, Step, VisitorQuestionForm } from './question-form.ts'
import { suggestWhileTyping } from './suggest-help.ts'

const Begun = z.object({ titel: z.string().trim().max(150).catch('') })
const AnyForm = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({})

export function askRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /vragen/nieuw', async (place, request, reply) => {
    const { titel } = Begun.parse(request.query)
    const form = titel === '' ? emptyForm : { ...emptyForm, typed: { title: titel } }
    return askAgain(place, form, { request, reply, status: 200 })
  })

  onPlace(app, 'post /vragen/nieuw', async (place, request, reply) => {
    const { stap } = Step.parse(request.body ?? {})
    const answer = { request, reply, status: 422 }
    if (stap === 'terug') return askAgain(place, { ...emptyForm, typed: AnyForm.parse(request.body) }, answer)
    const read = readForm(request.actor.person === null ? VisitorQuestionForm : QuestionForm, request.body)
    if (!read.ok) return askAgain(place, read.form, answer)
    if (stap !== 'plaats') return preview(place, read.value, answer)
    const { place: code, by, ...question } = read.value
    const wish = { ...question, places: [code] }
    if (by) {
      const { lang } = request.view
      const id = await request.act(ctx => keepDraft(ctx, { kind: 'question', wish, ...by, lang }))
      return reply.to(`/vragen/kijk-in-je-mail/${id}`)
    }
    const asked = await request.act(ctx => askQuestion(ctx, wish))
    const saved = { wish: wish.circle, saved: asked.circle, before: null }
    return reply.to(pathAfter(saved, `${pathOf(asked)}?gelukt=geplaatst`))
  })
}

interface Answering {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly status: number
}

async function askAgain(place: Place, form: Form, { request, reply, status }: Answering) {
  const { reader, view } = request
  const coalitions = await coalitionsOf(reader)
  const [line, trail] = [await lineOf(reader, place), await trailOf(reader, place)]
  const props = { view, place, form, line, trail, coalitions }
  return reply.page(<AskPage {...props} />, { status })
}

/** Answers 422, for nothing is published yet: that is also how a form without a redirect is shown. */
async function preview(
  place: Place,
  { by, ...asked }: z.output<typeof QuestionForm>,
  { request, reply, status }: Answering,
) {
  const { reader, view } = request
  const [chosen = place] = await placesWith(reader, [asked.place])
  const help = await suggestWhileTyping(reader, {
    text: `${asked.title}\n${asked.explanation}`,
    areas: chosen.areas,
  })
  const trail = await trailOf(reader, place)
  return reply.page(
    <PreviewPage view={view} place={place} trail={trail} typed={{ ...asked, ...by }} help={help} />,
    { status },
  )
}
