import type { FastifyRequest } from 'fastify'
import { sentenceIn } from '../../platform/i18n/words.ts'
import { trailOf } from '../places/index.ts'
import { besideThing, type Beside } from '../site/index.ts'
import { messages } from './messages/messages.ts'
import type { ShownQuestion } from './show-question.ts'
import { thingOf } from './thing.ts'

export interface AroundQuestion {
  readonly trail: readonly { text: string; path: string }[]
  /** What later modules say about the question and its answers. */
  readonly beside: Beside
}

/** What stands around a question on its page. */
export async function aroundQuestion(
  { reader, view, server }: FastifyRequest,
  { question, answers, places }: ShownQuestion,
): Promise<AroundQuestion> {
  const place = places.find(({ code }) => code === question.places[0])
  const list = sentenceIn([messages], view.lang)('questions.title')
  return {
    trail: place ? [...(await trailOf(reader, place)), { text: list, path: `/${place.path}/vragen` }] : [],
    beside: await besideThing(server.house, {
      ...{ reader, lang: view.lang, thing: thingOf(question) },
      parts: answers.map(({ id }) => id),
    }),
  }
}
