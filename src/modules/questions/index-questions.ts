import type { Consumer } from '../../platform/activities/consume.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import type { Answer } from './answer.ts'
import { answersTo } from './queries/answers.ts'
import { questionsWith } from './queries/questions.ts'
import { pathOf, type Question } from './question.ts'

/** Keeps what can be searched in step with the questions and their answers. */
export const indexQuestions: Consumer = {
  name: 'index-questions',
  version: indexVersion,
  async hear(ctx, activities) {
    const told = activities.filter(({ name }) => changing.has(name))
    const ids = [
      ...new Set(
        told.map(({ object, target }) => (object.kind === 'question' ? object.id : (target?.id ?? ''))),
      ),
    ]
    const questions = await questionsWith(ctx, ids)
    const shown = questions.filter(({ hiddenAt }) => hiddenAt === null)
    const places = await placesWith(ctx, [...new Set(shown.flatMap(question => question.places))])
    const names = new Map(places.map(({ code, name }) => [code, name]))
    const given = (await answersTo(ctx, idsOf(shown))).filter(({ hiddenAt }) => hiddenAt === null)
    const answers = Map.groupBy(given, ({ question }) => question)
    await putDocuments(
      ctx,
      shown.map(question => documentOf(question, { names, answers: answers.get(question.id) ?? [] })),
    )
    const kept = new Set(idsOf(shown))
    for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, 'question', id)
  },
}

const changing = new Set([
  'questions.asked',
  'questions.answered',
  'questions.closed',
  'questions.hidden',
  'questions.answer_hidden',
  'questions.reworded',
  'questions.answer_reworded',
  'questions.example_removed',
])

interface Around {
  readonly names: ReadonlyMap<string, string>
  readonly answers: readonly Answer[]
}

function documentOf(question: Question, { names, answers }: Around): SearchDocument {
  return {
    kind: 'question',
    id: question.id,
    title: question.title,
    summary: question.explanation,
    text: [question.motivation, question.outcome ?? '', ...answers.map(({ body }) => body)].join('\n'),
    path: pathOf(question),
    place: names.get(question.places[0] ?? '') ?? null,
    areas: question.areas,
    circle: question.circle,
    at: question.closedAt ?? answers.at(-1)?.answeredAt ?? question.askedAt,
  }
}

function idsOf(questions: readonly Question[]): string[] {
  return questions.map(({ id }) => id)
}
