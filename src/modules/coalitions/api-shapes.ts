import { z } from 'zod'
import { themes } from '../initiatives/index.ts'
import { NamedPerson } from '../people/index.ts'
import { decisionRules, firmnesses, states } from './coalition.ts'
import { originKinds } from './issue.ts'
import { holders } from './reins.ts'

export const shared = {
  plekken: z.array(z.string()).describe('Codes van plekken.'),
  kring: z.string().describe('Wie het mag zien: public, members, hidden, of het nummer van een kring.'),
  gemaaktOp: z.iso.datetime(),
  gewijzigdOp: z.iso.datetime(),
  voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
  pagina: z.url(),
}

const toldOfIssue = {
  id: z.uuid(),
  titel: z.string(),
  toelichting: z.string(),
  themas: z.array(z.enum(themes)),
  ...shared,
}

export const ListedOpgave = z.object(toldOfIssue).meta({ id: 'OpgaveInLijst' })

export const Opgave = z
  .object({
    ...toldOfIssue,
    komtUit: z
      .array(z.object({ soort: z.enum(originKinds), id: z.uuid(), titel: z.string(), pagina: z.url() }))
      .describe('Waar de opgave vandaan komt, voor zover je dat mag zien.'),
    coalities: z.array(z.uuid()).describe('Nummers van de coalities die de opgave dragen.'),
  })
  .meta({ id: 'Opgave' })

const toldOfCoalition = {
  id: z.uuid(),
  naam: z.string(),
  doel: z.string(),
  opgave: z.uuid().nullable().describe('De opgave die de partijen dragen; null als je die niet mag zien.'),
  stand: z.enum(states),
  hoeveelPartijen: z.int().min(0).describe('Hoeveel partijen ja zeiden.'),
  gestoptOp: z.iso.datetime().nullable(),
  ...shared,
}

export const ListedCoalitie = z.object(toldOfCoalition).meta({ id: 'CoalitieInLijst' })

export const Partij = z
  .object({
    soort: z.enum(['organisatie', 'persoon']),
    naam: z.string(),
    organisatie: z.uuid().nullable().describe('Nummer van de organisatie; null voor een persoon.'),
    persoon: NamedPerson.nullable().describe('Wie de partij is, of voor de organisatie spreekt.'),
    brengtIn: z.string(),
    laatLos: z.string(),
    belang: z.string(),
    hoeVast: z.enum(firmnesses).describe('watching kijkt alleen mee.'),
    beheert: z.boolean().describe('Of de partij de pagina beheert.'),
    sinds: z.iso.datetime(),
  })
  .meta({ id: 'Partij' })

export const Coalitie = z
  .object({
    ...toldOfCoalition,
    uitkomst: z.string().nullable().describe('Wat eruit kwam; null zolang de coalitie niet is gestopt.'),
    regie: z
      .array(z.object({ onderwerp: z.string(), wie: z.enum(holders) }))
      .describe('Wie waarover beslist. Een onderwerp is een vast woord of eigen woorden.'),
    beslisregel: z.enum(decisionRules),
    bijOnenigheid: z.string().describe('Wat de partijen doen als ze het niet eens worden.'),
    buitenstaander: z.string().describe('Wie dan helpt.'),
    partijen: z.array(Partij).describe('Wie ja zei, op volgorde van meedoen.'),
  })
  .meta({ id: 'Coalitie' })
