import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { onPlace, placesWith, scopeOf, trailOf } from '../places/index.ts'
import { feedRoutes } from './feed-routes.ts'
import { QuestionListPage, stateInUrl } from './pages/QuestionListPage.tsx'
import { newestQuestions, type After } from './queries/lists.ts'
import { states, type State } from './question.ts'

const perPage = 20

/** What does not fit is left out: an old link still shows a list. */
const Asked = z.object({
  toon: z.string().catch(''),
  na: momentCursor.inAddress,
})

export function listRoutes(app: FastifyInstance): void {
  feedRoutes(app)

  onPlace(app, 'get /vragen', async (place, request, reply) => {
    const { toon, na } = Asked.parse(request.query)
    const state = states.find(one => stateInUrl[one] === toon) ?? 'open'
    const wish = { states: [state], after: na && { askedAt: na.at, id: na.id }, limit: perPage + 1 }
    const found = await newestQuestions(request.reader, scopeOf(place), wish)
    const shown = found.slice(0, perPage)
    const places = await placesWith(request.reader, [...new Set(shown.flatMap(question => question.places))])
    const last = found.length > perPage ? shown.at(-1) : undefined
    const props = {
      ...{ view: request.view, place, state, questions: shown },
      trail: await trailOf(request.reader, place),
      names: new Map(places.map(({ code, name }) => [code, name])),
      next: last ? `/${place.path}/vragen?${queryOf(state, last)}` : null,
    }
    return reply.page(<QuestionListPage {...props} />, { changesWith: scopeOf(place) })
  })
}

function queryOf(state: State, { askedAt, id }: After): URLSearchParams {
  return new URLSearchParams({ toon: stateInUrl[state], na: momentCursor.write(askedAt, id) })
}
