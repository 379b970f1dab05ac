import { z } from 'zod'
import { circleField } from '../circles/index.ts'
import { NamedPerson } from '../people/index.ts'
import { placeCode } from '../places/index.ts'
import { outcomes, states } from './question.ts'

export const Vraag = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    toelichting: z.string(),
    motivatie: z.string(),
    stand: z.enum(states),
    kring: z.string().describe('Wie het mag zien: public, members, of het nummer van een kring.'),
    plekken: z.array(z.string()).describe('Codes van plekken.'),
    vraagsteller: NamedPerson.nullable(),
    gesteldOp: z.iso.datetime(),
    afgeslotenOp: z.iso.datetime().nullable(),
    uitkomst: z.object({ soort: z.enum(outcomes), tekst: z.string() }).nullable(),
    antwoorden: z.int().min(0).describe('Hoeveel antwoorden er zijn.'),
    voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
    pagina: z.url(),
  })
  .meta({ id: 'Vraag' })

const text = z.string().trim().max(4_000)

export const SentVraag = z
  .object({
    titel: z.string().trim().min(8).max(150),
    toelichting: text.default(''),
    motivatie: text.default(''),
    plekken: z.array(placeCode).min(1).max(20),
    kring: circleField
      .default('public')
      .describe('Wie het mag zien; named is alleen jij, tot je op de site personen kiest.'),
  })
  .meta({ id: 'VraagInvoer' })

const referredKinds = ['person', 'organisation', 'initiative'] as const

export const Antwoord = z
  .object({
    id: z.uuid(),
    vraag: z.uuid(),
    tekst: z.string(),
    rol: z.string().describe('In welke rol iemand dit zegt; kan leeg zijn.'),
    gegevenOp: z.iso.datetime(),
    door: NamedPerson.nullable(),
    verwijzingen: z.array(z.object({ soort: z.enum(referredKinds), id: z.uuid(), naam: z.string() })),
    nuttig: z.int().min(0).describe('Hoeveel mensen zeiden dat dit hielp.'),
    pagina: z.url(),
  })
  .meta({ id: 'Antwoord' })

export const SentAntwoord = z
  .object({
    tekst: text.min(2),
    rol: z.string().trim().max(100).default(''),
    verwijzingen: z
      .array(z.object({ soort: z.enum(referredKinds), id: z.uuid() }))
      .max(10)
      .default([]),
  })
  .meta({ id: 'AntwoordInvoer' })
