import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { fewestCounted, pathOf, phases, type Budget } from './budget.ts'
import { pathOf as pathOfProject, states, type Project } from './project.ts'
import { budgetsIn, budgetsWith } from './queries/budgets.ts'
import { outcomeOf } from './queries/outcomes.ts'
import { projectsOf } from './queries/projects.ts'
import { reasonOf } from './reasons.ts'
import { cursorShape, cursorText, readCursor } from './show-list.ts'
import { toldOutcome } from './show-outcome.ts'

const tag = 'Begrotingen'
const params = z.object({ id: z.uuid() })

const told = {
  id: z.uuid(),
  titel: z.string(),
  uitleg: z.string(),
  bedrag: z.number().describe('Euro.'),
  fase: z.enum(phases),
  plek: z.string().describe('Code van de plek.'),
  kring: z.string().describe('Wie het mag zien: public, members, of het nummer van een kring.'),
  ingelezen: z.boolean().describe('Elders beslist, en ingelezen uit een bestand.'),
  gewijzigdOp: z.iso.datetime(),
  voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
  pagina: z.url(),
}

const ListedBegroting = z.object(told).meta({ id: 'BegrotingInLijst' })

const Begroting = z
  .object({
    ...told,
    projecten: z.array(
      z.object({
        id: z.uuid(),
        nummer: z.int(),
        titel: z.string(),
        wat: z.string(),
        kosten: z.number().describe('Euro.'),
        stand: z.enum(states),
        pagina: z.url(),
      }),
    ),
  })
  .meta({ id: 'Begroting' })

const Uitslag = z
  .object({
    stemmers: z.int(),
    bedrag: z.number().describe('Euro die de gekozen projecten kosten.'),
    deelMetProject: z
      .number()
      .describe('Deel van de stemmers met minstens één gekozen project, van 0 tot 1.'),
    projecten: z.array(
      z.object({
        nummer: z.int(),
        gekozen: z.boolean(),
        stemmen: z.int().nullable().describe('Null als het er minder dan vijf zijn.'),
        reden: z.string(),
      }),
    ),
    bestand: z.url().describe('Het anonieme bestand waaruit de uitslag is berekend.'),
  })
  .meta({ id: 'BegrotingUitslag' })

const list = listOperation({
  ...{ path: '/begrotingen', id: 'listBegrotingen', tag },
  summary: 'Openbare wijkbegrotingen, de laatst gewijzigde eerst.',
  filters: { ...inPlace, fase: z.enum(phases).optional() },
  cursor: z.string().regex(cursorShape),
  item: ListedBegroting,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const from = after === undefined ? undefined : readCursor(after)
    const found = await budgetsIn(reader, { scope, phase: query.fase, after: from, limit: limit + 1 })
    return partOf(found, limit, { cursor: cursorText, show: one => listed(one, view.origin) })
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
  ...{ method: 'get', path: '/begrotingen/{id}/uitslag', id: 'getBegrotingUitslag', tag },
  summary: 'De uitslag van een wijkbegroting, met per project de reden.',
  params,
  answer: Uitslag,
  run: async ({ params: { id }, request: { reader, view } }) => {
    const [budget] = await budgetsWith(reader, [id])
    const saved = budget && (await outcomeOf(reader, id))
    if (!saved) throw new Refusal('not_found', 'budgets.no_outcome')
    const projects = await projectsOf(reader, budget)
    const shown = toldOutcome(budget, projects, saved)
    const told = [...shown.won, ...shown.lost]
    return {
      body: {
        ...{ stemmers: shown.voters, bedrag: shown.cost / 100 },
        deelMetProject: saved.outcome.measures.votersWithFunded,
        projecten: told.map(({ project, verdict }) => ({
          ...{ nummer: project.number, gekozen: shown.won.some(won => won.project === project) },
          stemmen: verdict.votes < fewestCounted ? null : verdict.votes,
          reden: reasonOf('nl', verdict, budget.ballot === 'points'),
        })),
        bestand: `${view.origin}${pathOf(budget)}/uitslag.pb`,
      },
    }
  },
})

function listed(budget: Budget, origin: string): z.input<typeof ListedBegroting> {
  const { id, title, intro, amount, phase, place, circle, isImport, example } = budget
  return {
    ...{ id, titel: title, uitleg: intro, bedrag: amount / 100, fase: phase, plek: place, kring: circle },
    ...{ ingelezen: isImport, voorbeeld: example, gewijzigdOp: budget.updatedAt.toISOString() },
    pagina: origin + pathOf(budget),
  }
}

function listedProject(budget: Budget, project: Project, origin: string) {
  const { id, number, title, what, cost, state } = project
  return {
    ...{ id, nummer: number, titel: title, wat: what, kosten: cost / 100, stand: state },
    pagina: origin + pathOfProject(budget, project),
  }
}

export const api = [list, one, outcome]
