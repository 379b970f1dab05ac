import { z } from 'zod'
import { themes } from '../initiatives/index.ts'
import { NamedPerson } from '../people/index.ts'
import { stepKinds } from './script.ts'
import { hostRoles, states } from './table.ts'

const told = {
  id: z.uuid(),
  pagina: z.url(),
  plekken: z.array(z.string()).describe('Codes van plekken.'),
  titel: z.string(),
  doel: z.string(),
  soort: z.string().describe('Naam van het sjabloon waarmee de tafel begon.'),
  stand: z.enum(states),
  gewijzigdOp: z.iso.datetime(),
  begint: z.iso.datetime().nullable().describe('Null zolang de datum nog wordt gezocht.'),
  minuten: z.int(),
  ruimte: z.string(),
  openStoelen: z.int().min(0),
  themas: z.array(z.enum(themes)),
  coalitie: z.uuid().nullable(),
  opgave: z.uuid().nullable(),
  bijeenkomst: z.uuid().nullable(),
  vorige: z.uuid().nullable().describe('De tafel hiervoor.'),
  kring: z.string().describe('Wie het mag zien: public, members, hidden, of het nummer van een kring.'),
  gemaaktOp: z.iso.datetime(),
  voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
}

export const ListedTafel = z.object(told).meta({ id: 'TafelInLijst' })

export const Tafel = z
  .object({
    ...told,
    vragen: z.array(z.string()).describe('Wat genodigden vooraf wordt gevraagd.'),
    stappen: z.array(
      z.object({ soort: z.enum(stepKinds), titel: z.string(), vraag: z.string(), minuten: z.int() }),
    ),
    rollen: z.array(z.string()),
    leiding: z.array(z.object({ persoon: NamedPerson.nullable(), rol: z.enum(hostRoles) })),
  })
  .meta({ id: 'Tafel' })
