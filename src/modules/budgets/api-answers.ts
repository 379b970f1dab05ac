import { z } from 'zod'
import { fewestCounted, pathOf, phases, type Budget } from './budget.ts'
import { pathOf as pathOfProject, states, type Project } from './project.ts'
import { reasonOf } from './reasons.ts'
import type { ShownOutcome } from './show-outcome.ts'

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

export const ListedBegroting = z.object(told).meta({ id: 'BegrotingInLijst' })

export const Begroting = z
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

export const Uitslag = z
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

/** As data, for a list. */
export function listed(budget: Budget, origin: string): z.input<typeof ListedBegroting> {
  const { id, title, intro, amount, phase, place, circle, isImport, example } = budget
  return {
    ...{ id, titel: title, uitleg: intro, bedrag: amount / 100, fase: phase, plek: place, kring: circle },
    ...{ ingelezen: isImport, voorbeeld: example, gewijzigdOp: budget.updatedAt.toISOString() },
    pagina: origin + pathOf(budget),
  }
}

export function listedProject(budget: Budget, project: Project, origin: string) {
  const { id, number, title, what, cost, state } = project
  return {
    ...{ id, nummer: number, titel: title, wat: what, kosten: cost / 100, stand: state },
    pagina: origin + pathOfProject(budget, project),
  }
}

/** An outcome as data; numbers of few people are left out. */
export function toldAs(budget: Budget, shown: ShownOutcome, origin: string): z.input<typeof Uitslag> {
  return {
    ...{ stemmers: shown.voters, bedrag: shown.cost / 100 },
    deelMetProject: shown.saved.outcome.measures.votersWithFunded,
    projecten: [...shown.won, ...shown.lost].map(({ project, verdict }) => ({
      ...{ nummer: project.number, gekozen: shown.won.some(won => won.project === project) },
      stemmen: verdict.votes < fewestCounted ? null : verdict.votes,
      reden: reasonOf('nl', verdict, budget.ballot === 'points'),
    })),
    bestand: `${origin}${pathOf(budget)}/uitslag.pb`,
  }
}
