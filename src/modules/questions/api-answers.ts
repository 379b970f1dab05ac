import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { namePerson, peopleWith } from '../people/index.ts'
import type { Antwoord, Vraag } from './api-shapes.ts'
import { questionWith } from './load-question.ts'
import { answerWith } from './queries/answers.ts'
import { questionsListed, type ListedQuestion } from './queries/lists.ts'
import { pathOf, type Question } from './question.ts'
import { showAnswers } from './show-answers.ts'

/** These questions as data, with the names of who asked them: one query. */
export async function questionsShown(
  { reader, view: { origin } }: FastifyRequest,
  questions: readonly ListedQuestion[],
): Promise<z.input<typeof Vraag>[]> {
  const askers = await peopleWith(reader, [...new Set(questions.flatMap(({ asker }) => asker ?? []))])
  const byId = new Map(askers.map(person => [person.id, person]))
  return questions.map(question => ({
    ...textsOf(question),
    vraagsteller: namePerson(reader.actor, byId.get(question.asker ?? '')),
    antwoorden: question.answers,
    pagina: origin + pathOf(question),
  }))
}

function textsOf(question: Question) {
  const { id, title, explanation, motivation, state, circle, places, outcome, outcomeKind, example } =
    question
  return {
    ...{ id, titel: title, toelichting: explanation, motivatie: motivation, stand: state, kring: circle },
    ...{ plekken: [...places], voorbeeld: example },
    gesteldOp: question.askedAt.toISOString(),
    afgeslotenOp: question.closedAt?.toISOString() ?? null,
    uitkomst: outcomeKind === null ? null : { soort: outcomeKind, tekst: outcome ?? '' },
  }
}

/** The question as its page shows it to who asks. */
export async function questionShown(request: FastifyRequest, id: string) {
  const question = await questionWith(request.reader, id)
  const [shown] = await questionsShown(request, await questionsListed(request.reader, [question.id]))
  return shown
}

/** The answers to a question that are not hidden, the first one first. */
export async function answersShown(request: FastifyRequest, id: string): Promise<z.input<typeof Antwoord>[]> {
  const { reader, view } = request
  const question = await questionWith(reader, id)
  const answers = (await showAnswers(reader, question.id)).filter(({ hiddenAt }) => hiddenAt === null)
  const people = await peopleWith(reader, [...new Set(answers.flatMap(({ person }) => person ?? []))])
  const byId = new Map(people.map(person => [person.id, person]))
  return answers.map(answer => ({
    ...{ id: answer.id, vraag: question.id, tekst: answer.body, rol: answer.role, nuttig: answer.marks },
    gegevenOp: answer.answeredAt.toISOString(),
    door: namePerson(reader.actor, byId.get(answer.person ?? '')),
    verwijzingen: answer.shownReferences.map(({ kind, id: object, name }) => ({
      ...{ soort: kind, id: object, naam: name },
    })),
    pagina: `${view.origin}${pathOf(question)}#antwoord-${answer.id}`,
  }))
}

/** One answer, to whoever may see its question. */
export async function answerShown(request: FastifyRequest, id: string) {
  const answer = await answerWith(request.reader, id)
  const shown = answer && (await answersShown(request, answer.question)).find(one => one.id === id)
  if (!shown) throw new Refusal('not_found', 'questions.not_found')
  return shown
}
