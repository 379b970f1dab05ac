import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { visitor } from '../../platform/ctx/actor.ts'
import { sendFeed, type FeedEntry } from '../../platform/http/send-feed.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { onPlace, scopeOf } from '../places/index.ts'
import { messages } from './messages/messages.ts'
import { answersTo } from './queries/answers.ts'
import { newestQuestions } from './queries/lists.ts'
import { questionAt } from './queries/questions.ts'
import { pathOf, type Question } from './question.ts'

const inFeed = 50
const Path = z.object({ slug: z.string() })

/** The newest questions of a place, and what becomes of one: only what everybody may see, whoever asks. */
export function feedRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /vragen.atom', async (place, request, reply) => {
    const questions = await newestQuestions(app.house.reader(visitor), scopeOf(place), { limit: inFeed })
    const page = `/${place.path}/vragen`
    return sendFeed(reply, request.view, {
      title: wordsOf(messages, request.view.lang)('questions.feed', { place: place.name }),
      ...{ page, path: `${page}.atom` },
      entries: questions.map(question => ({
        ...{ title: question.title, path: pathOf(question), text: question.explanation },
        updated: question.askedAt,
      })),
    })
  })

  app.get('/vragen/:slug/antwoorden.atom', async (request, reply) => {
    const reader = app.house.reader(visitor)
    const question = await questionAt(reader, Path.parse(request.params).slug)
    if (!question) throw new Refusal('not_found', 'questions.not_found')
    const answers = (await answersTo(reader, [question.id])).filter(({ hiddenAt }) => hiddenAt === null)
    const t = wordsOf(messages, request.view.lang)
    const page = pathOf(question)
    const entries: FeedEntry[] = answers.map(({ id, body, answeredAt }) => ({
      ...{
        title: t('questions.feed_answer'),
        path: `${page}#antwoord-${id}`,
        text: body,
        updated: answeredAt,
      },
    }))
    return sendFeed(reply, request.view, {
      ...{ title: question.title, page, path: `${page}/antwoorden.atom` },
      entries: [...closingOf(question, request.view.lang), ...entries.toReversed()],
    })
  })
}

/** What came of it, once it is closed. */
function closingOf(question: Question, lang: Lang): FeedEntry[] {
  if (question.closedAt === null) return []
  const t = wordsOf(messages, lang)
  const path = `${pathOf(question)}#uitkomst`
  return [
    { title: t('questions.feed_closed'), path, text: question.outcome ?? '', updated: question.closedAt },
  ]
}
