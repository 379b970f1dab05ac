import { hiddenOf, type SeenThing, type ThingKind } from '../../platform/thing.ts'
import { hideAnswer, hideQuestion } from './hide-question.ts'
import { answersWith } from './queries/answers.ts'
import { questionsWith } from './queries/questions.ts'
import { pathOf, type Question } from './question.ts'

/** Questions, as what may be pointed at. */
export const questionThing: ThingKind = {
  kind: 'question',
  async look(reader, ids) {
    const found = await questionsWith(reader, ids)
    return new Map(found.map(question => [question.id, thingOf(question)]))
  },
  async texts(reader, ids) {
    const found = await questionsWith(reader, ids)
    return new Map(
      found.map(({ id, explanation, motivation, outcome }) => [
        id,
        [explanation, motivation, outcome ?? ''].filter(text => text !== '').join('\n\n'),
      ]),
    )
  },
  hide: (ctx, question, reason) => hideQuestion(ctx, { question, reason }),
  restore: (ctx, question) => hideQuestion(ctx, { question, reason: null }),
}

/** Answers, each called by its question. */
export const answerThing: ThingKind = {
  kind: 'answer',
  async look(reader, ids) {
    const answers = await answersWith(reader, ids)
    const questions = await questionsWith(reader, [...new Set(answers.map(({ question }) => question))])
    const byId = new Map(questions.map(question => [question.id, question]))
    return new Map(
      answers.flatMap(({ id, question, person, hiddenAt, hiddenReason }) => {
        const asked = byId.get(question)
        if (!asked) return []
        const path = `${pathOf(asked)}#antwoord-${id}`
        const stewards = person === null ? [] : [person]
        const hidden = hiddenOf({ hiddenAt, hiddenReason })
        return [[id, { ...thingOf(asked), id, kind: 'answer', path, stewards, hidden }]]
      }),
    )
  },
  async texts(reader, ids) {
    const answers = await answersWith(reader, ids)
    return new Map(answers.map(({ id, role, body }) => [id, role === '' ? body : `${body}\n\n${role}`]))
  },
  hide: (ctx, answer, reason) => hideAnswer(ctx, { answer, reason }),
  restore: (ctx, answer) => hideAnswer(ctx, { answer, reason: null }),
}

/** As modules see it that know no questions. */
export function thingOf(question: Question): SeenThing {
  const { id, title, areas, circle, asker } = question
  return {
    ...{ id, kind: 'question', title, path: pathOf(question), areas, circle },
    stewards: asker === null ? [] : [asker],
    hidden: hiddenOf(question),
  }
}
