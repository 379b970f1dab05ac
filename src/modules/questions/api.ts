import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { answerShown, answersShown, questionsShown, questionShown } from './api-answers.ts'
import { Antwoord, SentAntwoord, SentVraag, Vraag } from './api-shapes.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { newestQuestions, newestQuestionsOfAll } from './queries/lists.ts'
import { states } from './question.ts'

const tag = 'Vragen'
const params = z.object({ id: z.uuid() })

const list = listOperation({
  ...{ path: '/vragen', id: 'listVragen', tag, summary: 'Vragen, de nieuwste eerst.' },
  filters: { ...inPlace, stand: z.enum(states).optional() },
  cursor: momentCursor.schema,
  item: Vraag,
  find: async ({ query, request }, { after, limit }) => {
    const { reader } = request
    const scope = await scopeAsked(reader, query)
    const from = after === undefined ? undefined : momentCursor.read(after)
    const wish = {
      states: query.stand && [query.stand],
      after: from && { askedAt: from.at, id: from.id },
      limit: limit + 1,
    }
    const found = await (scope ? newestQuestions(reader, scope, wish) : newestQuestionsOfAll(reader, wish))
    const { items, next } = partOf(found, limit, {
      cursor: ({ askedAt, id }) => momentCursor.write(askedAt, id),
      show: question => question,
    })
    return { items: await questionsShown(request, items), next }
  },
})

const one = operation({
  ...{ method: 'get', path: '/vragen/{id}', id: 'getVraag', tag, summary: 'Eén vraag.' },
  params,
  answer: Vraag,
  run: async ({ params: { id }, request }) => ({ body: await questionShown(request, id) }),
})

const ask = operation({
  ...{ method: 'post', path: '/vragen', id: 'createVraag', tag, scope: 'ask', status: 201 },
  summary: 'Stel een vraag. Die staat meteen op de site.',
  body: SentVraag,
  answer: Vraag,
  run: async ({ body, request }) => {
    const { titel, toelichting, motivatie, plekken, kring } = body
    const wish = {
      title: titel,
      explanation: toelichting,
      motivation: motivatie,
      places: plekken,
      circle: kring,
    }
    const { id } = await request.act(ctx => askQuestion(ctx, wish))
    return { body: await questionShown(request, id), location: `${request.view.origin}/api/v1/vragen/${id}` }
  },
})

const answers = listOperation({
  ...{ path: '/vragen/{id}/antwoorden', id: 'listAntwoorden', tag: 'Antwoorden' },
  summary: 'De antwoorden op een vraag, het eerste eerst.',
  params,
  filters: {},
  cursor: z.uuid(),
  item: Antwoord,
  find: async ({ params: { id }, request }, { after, limit }) => {
    const beyond = (await answersShown(request, id)).filter(
      answer => after === undefined || answer.id > after,
    )
    return partOf(beyond, limit, {
      cursor: last => last.id,
      show: answer => answer,
    })
  },
})

const oneAnswer = operation({
  ...{
    method: 'get',
    path: '/antwoorden/{id}',
    id: 'getAntwoord',
    tag: 'Antwoorden',
    summary: 'Eén antwoord.',
  },
  params,
  answer: Antwoord,
  run: async ({ params: { id }, request }) => ({ body: await answerShown(request, id) }),
})

const answer = operation({
  ...{ method: 'post', path: '/vragen/{id}/antwoorden', id: 'createAntwoord', tag: 'Antwoorden' },
  ...{ scope: 'answer', status: 201 },
  summary: 'Beantwoord een vraag. Verwijzingen die je niet mag zien, vallen weg.',
  params,
  body: SentAntwoord,
  answer: Antwoord,
  run: async ({ params: { id: question }, body, request }) => {
    const references = body.verwijzingen.map(({ soort, id }) => ({ kind: soort, id }))
    const wish = { question, body: body.tekst, role: body.rol, references }
    const id = await request.act(ctx => answerQuestion(ctx, wish))
    return {
      body: await answerShown(request, id),
      location: `${request.view.origin}/api/v1/antwoorden/${id}`,
    }
  },
})

export const api = [list, one, ask, answers, oneAnswer, answer]
