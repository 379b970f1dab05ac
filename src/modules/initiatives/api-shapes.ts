import { z } from 'zod'
import { circleOrAloneField } from '../circles/index.ts'
import { NamedPerson } from '../people/index.ts'
import { placeCode } from '../places/index.ts'
import { isWebAddress } from './form-fields.ts'
import { holders, phases, wantKinds } from './initiative.ts'
import { longest } from './suggestion.ts'
import { themes } from './themes.ts'

const longestLine = 300

export const Punt = z
  .object({
    type: z.literal('Point'),
    coordinates: z
      .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.never())
      .describe('Lengtegraad en breedtegraad, in CRS84.'),
  })
  .meta({ id: 'Punt' })

const told = {
  id: z.uuid(),
  titel: z.string(),
  samenvatting: z.string(),
  fase: z.enum(phases),
  themas: z.array(z.enum(themes)),
  plekken: z.array(z.string()).describe('Codes van plekken.'),
  punt: Punt.nullable(),
  kring: z.string().describe('Wie het mag zien: public, members, hidden, of het nummer van een kring.'),
  versie: z.int(),
  gemaaktOp: z.iso.datetime(),
  gewijzigdOp: z.iso.datetime(),
  bevestigdOp: z.iso.datetime().nullable().describe('Wanneer iemand voor het laatst zei dat dit klopt.'),
  voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
  pagina: z.url(),
}

export const ListedInitiatief = z.object(told).meta({ id: 'InitiatiefInLijst' })

export const Initiatief = z
  .object({
    ...told,
    verhaal: z.string(),
    links: z.array(z.string()),
    behoeften: z.array(z.object({ soort: z.enum(wantKinds), tekst: z.string() })),
    aanbiedingen: z.array(z.object({ soort: z.enum(wantKinds), tekst: z.string() })),
    regie: z
      .array(z.object({ onderwerp: z.string(), wie: z.enum(holders) }))
      .describe('Wie waarover beslist.'),
    beheerders: z.array(NamedPerson),
    organisaties: z.array(z.object({ id: z.uuid(), naam: z.string() })),
  })
  .meta({ id: 'Initiatief' })

/** A need or an offer in a list of them. */
export const Wens = z
  .object({
    id: z.uuid(),
    soort: z.enum(wantKinds),
    tekst: z.string(),
    initiatief: z.object({ id: z.uuid(), titel: z.string(), pagina: z.url() }),
    plekken: z.array(z.string()).describe('Codes van plekken.'),
  })
  .meta({ id: 'Wens' })

const line = z.string().trim().min(1).max(longestLine)
const mostOfAKind = 30

const SentWant = z.object({ soort: z.enum(wantKinds), tekst: line }).meta({ id: 'WensInvoer' })
const wants = z.array(SentWant).max(mostOfAKind).default([])

/** A whole initiative, to begin one or to take the place of what it says; what is left out is empty. */
export const SentInitiatief = z
  .object({
    titel: z.string().trim().min(3).max(longest.title),
    samenvatting: z.string().trim().max(longest.summary).default(''),
    verhaal: z.string().trim().max(longest.story).default(''),
    fase: z.enum(phases).default('idea'),
    themas: z.array(z.enum(themes)).max(5).default([]),
    plekken: z.array(placeCode).min(1).max(60),
    punt: Punt.nullable().default(null),
    kring: circleOrAloneField
      .default('public')
      .describe('Wie het mag zien; named is alleen jij, tot je op de site personen kiest.'),
    links: z.array(z.url().max(longestLine).refine(isWebAddress)).max(10).default([]),
    behoeften: wants,
    aanbiedingen: wants,
    regie: z
      .array(z.object({ onderwerp: line, wie: z.enum(holders) }))
      .max(mostOfAKind)
      .optional()
      .describe('Weggelaten: de gebruikelijke verdeling.'),
  })
  .meta({ id: 'InitiatiefInvoer' })

export const SentBevestiging = z
  .object({ antwoord: z.enum(['klopt', 'gestopt']) })
  .meta({ id: 'BevestigingInvoer' })

export const Bevestiging = z
  .object({ uitkomst: z.enum(['bevestigd', 'gestopt']) })
  .meta({ id: 'Bevestiging' })
