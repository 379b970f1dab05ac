import { z } from 'zod'
import { circleField } from '../circles/index.ts'
import { isWebAddress } from '../initiatives/index.ts'
import { NamedPerson } from '../people/index.ts'
import { placeCode } from '../places/index.ts'
import { longest, receiverKinds, states } from './promise.ts'

const Ding = z.object({ soort: z.string(), id: z.uuid() })

const told = {
  id: z.uuid(),
  wat: z.string(),
  organisatie: z.uuid().nullable().describe('De organisatie die het doet.'),
  persoon: NamedPerson.nullable().describe('Wie het doet, of doet namens de organisatie.'),
  aan: Ding.nullable().describe('Aan wie het beloofd is.'),
  voorWie: z.string(),
  hoeveel: z.number().nullable(),
  eenheid: z.string().nullable().describe('hours, euros, square_metres, of eigen woorden.'),
  klaarOp: z.iso.date(),
  voorwaarde: z.string(),
  coalitie: z.uuid().nullable(),
  komtUit: Ding.nullable(),
  staat: z.enum(states).describe('changed loopt nog, met een andere inhoud.'),
  reden: z.string().describe('Wat er speelde als het niet lukte.'),
  plekken: z.array(z.string()),
  kring: z.string(),
  versie: z.int(),
  beloofdOp: z.iso.datetime().nullable(),
  afgerondOp: z.iso.datetime().nullable(),
  gewijzigdOp: z.iso.datetime(),
  voorbeeld: z.boolean(),
  pagina: z.url(),
}

export const ListedToezegging = z.object(told).meta({ id: 'ToezeggingInLijst' })

const Inhoud = z.object({
  wat: z.string(),
  hoeveel: z.number().nullable(),
  eenheid: z.string().nullable(),
  klaarOp: z.iso.date(),
})

export const Toezegging = z
  .object({
    ...told,
    bewijs: z.string(),
    bewijslink: z.string(),
    verhaal: z.string(),
    watWerkte: z.string(),
    watAnders: z.string(),
    veranderingen: z.array(
      z.object({
        van: Inhoud,
        naar: Inhoud,
        reden: z.string(),
        gevraagdOp: z.iso.datetime(),
        antwoord: z.enum(['ja', 'nee']).nullable().describe('null zolang er op een ja gewacht wordt.'),
      }),
    ),
  })
  .meta({ id: 'Toezegging' })

const words = (most: number) => z.string().trim().max(most).default('')

export const SentToezegging = z
  .object({
    wat: z.string().trim().min(3).max(longest.what),
    organisatie: z.uuid().optional().describe('Namens welke organisatie; daar is een mandaat voor nodig.'),
    aan: z.object({ soort: z.enum(receiverKinds), id: z.uuid() }).optional(),
    voorWie: words(longest.words),
    hoeveel: z.number().positive().max(999_999_999).multipleOf(0.01).optional(),
    eenheid: z.string().trim().min(1).max(longest.unit).optional(),
    klaarOp: z.iso.date(),
    voorwaarde: words(longest.condition),
    coalitie: z.uuid().optional(),
    komtUit: Ding.optional(),
    plekken: z
      .array(placeCode)
      .max(20)
      .default([])
      .describe('Weggelaten: die van de coalitie of waar het uit komt.'),
    kring: circleField.optional(),
  })
  .meta({ id: 'ToezeggingInvoer' })

export const SentAfloop = z
  .discriminatedUnion('staat', [
    z.object({
      staat: z.literal('kept'),
      bewijs: words(longest.text),
      bewijslink: z.url().max(longest.link).refine(isWebAddress).or(z.literal('')).default(''),
    }),
    z.object({ staat: z.literal('broken'), reden: z.string().trim().min(1).max(longest.text) }),
  ])
  .meta({ id: 'AfloopInvoer' })
