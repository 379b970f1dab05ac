import { z } from 'zod'
import { toldFields } from '../../platform/api/told-fields.ts'
import { pathOf, proofs, type Conversation } from './conversation.ts'
import { shownCount, type Outcome } from './outcome.ts'
import type { Statement } from './statement.ts'

const told = {
  id: z.uuid(),
  titel: z.string(),
  inleiding: z.string(),
  stand: z.enum(['open', 'closed']),
  sluitOp: z.iso.datetime().nullable(),
  meedoen: z.enum(proofs).describe('Hoe iedereen één stem heeft: cookie, mail of code.'),
  gebeurde: z.string().describe('Wat er met de uitkomst gebeurde; leeg als dat nog niet verteld is.'),
  ...toldFields,
}

export const ListedGesprek = z.object(told).meta({ id: 'GesprekInLijst' })

export const Gesprek = z
  .object({ ...told, stellingen: z.array(z.object({ nummer: z.int(), tekst: z.string() })) })
  .meta({ id: 'Gesprek' })

export const Uitkomst = z
  .object({
    mensen: z.int(),
    stemmen: z.int(),
    stand: z.enum(['counts', 'common-ground', 'groups']).describe('Hoeveel er al te zeggen is.'),
    eens: z.array(z.int()).describe('Nummers van stellingen waar de meesten het mee eens zijn.'),
    oneens: z.array(z.int()).describe('Nummers van stellingen waar de meesten het mee oneens zijn.'),
    verdeeld: z.array(z.int()),
    zekerheid: z.number().describe('Hoe zeker de indeling in groepen is, 0 tot 1.'),
    groepen: z.array(
      z.object({
        mensen: z.int(),
        vindt: z.array(z.object({ stelling: z.int(), kant: z.enum(['agree', 'disagree']) })),
      }),
    ),
    stellingen: z.array(
      z.object({
        nummer: z.int(),
        tekst: z.string(),
        stemmen: z.int(),
        eens: z.int().nullable(),
        oneens: z.int().nullable(),
        overgeslagen: z.int().nullable(),
        belangrijk: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'GesprekUitkomst' })

/** As data, for a list. */
export function listed(conversation: Conversation, origin: string): z.input<typeof ListedGesprek> {
  const { id, title, intro, state, closesAt, proof, doneWith, places, circle, version } = conversation
  return {
    ...{
      id,
      titel: title,
      inleiding: intro,
      stand: state,
      meedoen: proof,
      gebeurde: doneWith,
      kring: circle,
    },
    ...{ sluitOp: closesAt?.toISOString() ?? null, plekken: [...places], versie: version },
    gemaaktOp: conversation.createdAt.toISOString(),
    gewijzigdOp: conversation.updatedAt.toISOString(),
    ...{ voorbeeld: conversation.example, pagina: origin + pathOf(conversation) },
  }
}

/** As data, with the statements that one can vote on. */
export function full(
  conversation: Conversation,
  statements: readonly Statement[],
  origin: string,
): z.input<typeof Gesprek> {
  const open = statements.filter(({ state }) => state === 'in')
  return {
    ...listed(conversation, origin),
    stellingen: open.map(({ number, body }) => ({ nummer: number, tekst: body })),
  }
}

export function uitkomstOf(outcome: Outcome, statements: readonly Statement[]): z.input<typeof Uitkomst> {
  const { participants, votes, stage, agree, disagree, divisive, stability, groups } = outcome
  return {
    ...{ mensen: participants, stemmen: votes, stand: stage, zekerheid: stability },
    ...{ eens: [...agree], oneens: [...disagree], verdeeld: [...divisive] },
    groepen: groups.map(({ size, says }) => ({
      mensen: size,
      vindt: says.map(({ number, side }) => ({ stelling: number, kant: side })),
    })),
    stellingen: statements
      .filter(({ state }) => state === 'in')
      .map(({ number, body }) => {
        const { seen, told: count } = shownCount(outcome, number)
        const { agree: eens = null, disagree: oneens = null, pass = null, important = null } = count ?? {}
        return {
          ...{ nummer: number, tekst: body, stemmen: seen, eens, oneens },
          ...{ overgeslagen: pass, belangrijk: important },
        }
      }),
  }
}
