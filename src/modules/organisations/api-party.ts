import { z } from 'zod'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { isSeenBy, peopleWith, profilePath } from '../people/index.ts'
import { affairOf } from './load-affair.ts'
import { runsOn } from './mandate.ts'
import type { Organisation } from './organisation.ts'
import { isHeldOn } from './position.ts'
import { mergedInto } from './queries/merges.ts'

const Mandaat = z.object({
  alles: z.boolean(),
  onderwerpen: z.array(z.string()),
  totbedrag: z.number().nullable().describe('In centen.'),
  tekenen: z.boolean(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
})

/** What an organisation is as a party: its state, who holds what there, what became part of it. */
export const party = {
  toestand: z.enum(['actief', 'gestopt']),
  functies: z
    .array(
      z.object({
        persoon: z.uuid(),
        naam: z.string(),
        pagina: z.url(),
        functie: z.string(),
        van: z.iso.date(),
        tot: z.iso.date().nullable(),
        mandaten: z.array(Mandaat).describe('Wat nu geldt.'),
      }),
    )
    .describe('Van nu, alleen van mensen die hun profiel laten zien.'),
  opvolgervan: z
    .array(z.object({ id: z.uuid(), naam: z.string() }))
    .describe('Organisaties die hierin zijn opgegaan.'),
}

export async function showParty(reader: Reader, organisation: Organisation, origin: string) {
  const { positions, mandates, today } = await affairOf(reader, organisation)
  const held = positions.filter(position => isHeldOn(position, today))
  const known = await peopleWith(reader, [...new Set(held.map(({ person }) => person))])
  const seen = new Map(known.filter(person => isSeenBy(reader.actor, person)).map(one => [one.id, one]))
  const before = await mergedInto(reader, organisation.id)
  return {
    toestand: organisation.stoppedAt === null ? ('actief' as const) : ('gestopt' as const),
    opvolgervan: before.map(({ id, name }) => ({ id, naam: name })),
    functies: held.flatMap(({ id, person, role, from, until }) => {
      const holder = seen.get(person)
      if (!holder) return []
      const given = mandates.filter(mandate => mandate.position === id && runsOn(mandate, today))
      return {
        ...{ persoon: person, naam: holder.name, pagina: origin + profilePath(holder) },
        ...{ functie: role, van: from, tot: until },
        mandaten: given.map(one => ({
          ...{ alles: one.everything, onderwerpen: [...one.subjects], totbedrag: one.upToCents },
          ...{ tekenen: one.maySign, van: one.from, tot: one.until },
        })),
      }
    }),
  }
}
