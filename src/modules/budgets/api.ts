import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { Begroting, listed, ListedBegroting, listedProject, toldAs, Uitslag } from './api-answers.ts'
import { phases } from './budget.ts'
import { budgetsIn, budgetsWith } from './queries/budgets.ts'
import { outcomeOf } from './queries/outcomes.ts'
import { projectsOf } from './queries/projects.ts'
import { toldOutcome } from './show-outcome.ts'

const tag = 'Begrotingen'
const params = z.object({ id: z.uuid() })

const list = listOperation({
  ...{ path: '/begrotingen', id: 'listBegrotingen', tag },
  summary: 'Openbare wijkbegrotingen, de laatst gewijzigde eerst.',
  filters: { ...inPlace, fase: z.enum(phases).optional() },
  cursor: momentCursor.schema,
  item: ListedBegroting,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const from = after === undefined ? undefined : momentCursor.read(after)
    const found = await budgetsIn(reader, { scope, phase: query.fase, after: from, limit: limit + 1 })
    return partOf(found, limit, {
      cursor: ({ updatedAt, id }) => momentCursor.write(updatedAt, id),
      show: one => listed(one, view.origin),
    })
  },
})

const one = operation({
  ...{ method: 'get', path: '/begrotingen/{id}', id: 'getBegroting', tag, summary: 'Eén wijkbegroting.' },
  params,
  answer: Begroting,
  run: async ({ params: { id }, request: { reader, view } }) => {
    const [budget] = await budgetsWith(reader, [id])
    if (!budget) throw new Refusal('not_found', 'budgets.not_found')
    const projects = await projectsOf(reader, budget)
    const shown = projects.map(project => listedProject(budget, project, view.origin))
    return { body: { ...listed(budget, view.origin), projecten: shown }, version: budget.version }
  },
})

const outcome = operation({
  ...{ method: 'get', path: '/begrotingen/{id}/uitslagen', id: 'getBegrotingUitslag', tag },
  summary: 'De uitslag van een wijkbegroting, met per project de reden.',
  params,
  answer: Uitslag,
  run: async ({ params: { id }, request: { reader, view } }) => {
    const [budget] = await budgetsWith(reader, [id])
    const saved = budget && (await outcomeOf(reader, id))
    if (!saved) throw new Refusal('not_found', 'budgets.no_outcome')
    const projects = await projectsOf(reader, budget)
    return { body: toldAs(budget, toldOutcome(projects, saved), view.origin) }
  },
})

export const api = [list, one, outcome]
