import { z } from 'zod'
import { toldFields } from '../../platform/api/told-fields.ts'
import { circleOrAloneField } from '../circles/index.ts'
import { isWebAddress, themes } from '../initiatives/index.ts'
import { placeCode } from '../places/index.ts'
import { answerKinds } from './answer.ts'
import { longest, pathOf, states, type Bottleneck } from './bottleneck.ts'
import type { ShownBottleneck } from './show-bottleneck.ts'

const told = {
  id: z.uuid(),
  titel: z.string(),
  blokkeert: z.string().describe('Wat de regel tegenhield.'),
  regel: z.object({ id: z.uuid(), naam: z.string(), link: z.string().nullable() }),
  eigenaar: z
    .uuid()
    .nullable()
    .describe('Nummer van de organisatie van wie de regel is; null als niemand het weet.'),
  stand: z.enum(states).describe('Wat de eigenaar als laatste zei; open als er geen antwoord is.'),
  themas: z.array(z.enum(themes)),
  ...toldFields,
}

export const ListedKnelpunt = z.object(told).meta({ id: 'KnelpuntInLijst' })

export const Knelpunt = z
  .object({
    ...told,
    geprobeerd: z.string(),
    geraakt: z
      .array(
        z.object({
          id: z.uuid(),
          soort: z.enum(['organisatie', 'initiatief']),
          naam: z.string(),
          zin: z.string(),
        }),
      )
      .describe('Organisaties en initiatieven die zeggen: wij ook.'),
    mensen: z.int().nullable().describe('Hoeveel mensen dat zeggen; null als het er minder dan vijf zijn.'),
    antwoorden: z
      .array(
        z.object({
          soort: z.enum(answerKinds),
          tekst: z.string(),
          dag: z.iso.date().nullable().describe('Wanneer het verandert, of tot wanneer er ruimte is.'),
          voorWie: z.string(),
          voorwaarden: z.string(),
          bewijs: z.string().nullable(),
          gezegdOp: z.iso.datetime(),
        }),
      )
      .describe('Wat de eigenaar zei, het nieuwste eerst.'),
  })
  .meta({ id: 'Knelpunt' })

/** What somebody sends to name one. */
export const SentKnelpunt = z
  .object({
    titel: z.string().trim().min(3).max(longest.title),
    blokkeert: z.string().trim().min(3).max(longest.text),
    geprobeerd: z.string().trim().max(longest.text).default(''),
    regel: z.string().trim().min(3).max(longest.rule).describe('Dezelfde naam telt bij elkaar.'),
    regelLink: z.url().max(longest.link).refine(isWebAddress).nullable().default(null),
    eigenaar: z
      .uuid()
      .nullable()
      .default(null)
      .describe('Nummer van een organisatie; null als niemand het weet.'),
    themas: z.array(z.enum(themes)).max(5).default([]),
    plekken: z.array(placeCode).min(1).max(60),
    kring: circleOrAloneField.default('public'),
  })
  .meta({ id: 'KnelpuntInvoer' })

/** As data, for a list. */
export function listed(bottleneck: Bottleneck, origin: string): z.input<typeof ListedKnelpunt> {
  const { id, title, blocks, rule, owner, state, themes: chosen, places, circle, version } = bottleneck
  return {
    ...{ id, titel: title, blokkeert: blocks, eigenaar: owner, stand: state, kring: circle, versie: version },
    regel: { id: rule.id, naam: rule.name, link: rule.link },
    ...{ themas: [...chosen], plekken: [...places], voorbeeld: bottleneck.example },
    gemaaktOp: bottleneck.createdAt.toISOString(),
    gewijzigdOp: bottleneck.updatedAt.toISOString(),
    pagina: origin + pathOf(bottleneck),
  }
}

/** As data, with all that its page says. */
export function full(shown: ShownBottleneck, origin: string): z.input<typeof Knelpunt> {
  const { bottleneck, hit, answers } = shown
  return {
    ...listed(bottleneck, origin),
    geprobeerd: bottleneck.tried,
    geraakt: hit.named.map(({ id, kind, name, sentence }) => ({
      ...{ id, naam: name, zin: sentence },
      soort: kind === 'organisation' ? 'organisatie' : 'initiatief',
    })),
    mensen: hit.people,
    antwoorden: answers.map(answer => ({
      ...{ soort: answer.kind, tekst: answer.body, dag: answer.day, voorWie: answer.forWhom },
      ...{ voorwaarden: answer.conditions, bewijs: answer.link },
      gezegdOp: answer.answeredAt.toISOString(),
    })),
  }
}
