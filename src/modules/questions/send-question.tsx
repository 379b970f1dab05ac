import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, type Form } from '../../platform/http/form.ts'
import { sentenceIn } from '../../platform/i18n/words.ts'
import type { Refusal } from '../../platform/refusal/refusal.ts'
import type { Answering } from './answer-fields.ts'
import { aroundQuestion } from './around-question.ts'
import { questionOfPage } from './load-question.ts'
import { messages } from './messages/messages.ts'
import { QuestionPage } from './pages/QuestionPage.tsx'
import type { Question } from './question.ts'
import { showQuestion } from './show-question.ts'

const Path = z.object({ slug: z.string() })
const Done = z.object({ gelukt: z.enum(['geplaatst', 'gevraagd']).optional().catch(undefined) })

export function questionOf(request: FastifyRequest): Promise<Question> {
  return questionOfPage(request.reader, Path.parse(request.params).slug)
}

interface Sending {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly status: number
}

interface Shown extends Sending {
  readonly answering: Answering
  readonly refusal?: Refusal
  /** The form of moderators. */
  readonly hiding?: Form
}

export async function sendQuestion(
  question: Question,
  { request, reply, status, answering, refusal, hiding = emptyForm }: Shown,
) {
  const { reader, view } = request
  const shown = await showQuestion(reader, question)
  const { gelukt } = Done.parse(request.query ?? {})
  const done =
    gelukt === 'geplaatst' ? ('published' as const) : gelukt === 'gevraagd' ? ('asked' as const) : null
  const props = {
    ...{ view, shown, answering, hiding, done },
    ...(await aroundQuestion(request, shown)),
    refused: refusal ? sentenceIn([messages], view.lang)(refusal.code, refusal.details) : null,
  }
  return reply.page(<QuestionPage {...props} />, { status, changesWith: shown.changesWith })
}
