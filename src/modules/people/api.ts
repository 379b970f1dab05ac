import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { isSeenBy, pathOf, type Person } from './person.ts'
import { roleIn, rolesShownOf } from './profile-roles.ts'
import { peopleIn, peopleWith } from './queries/people.ts'
import { drives, strengthCodes } from './strengths.ts'

const Persoon = z
  .object({
    id: z.uuid(),
    naam: z.string(),
    over: z.string(),
    krachten: z.array(z.string()).describe('Waar iemand goed in is, in eigen woorden.'),
    gekozenkrachten: z.array(z.enum(strengthCodes)).describe('Waar iemand goed in is, uit de lijst.'),
    drijfveren: z.array(z.enum(drives)).describe('Wat iemand graag wil, uit de lijst.'),
    vraagmijvoor: z.string().describe('Waar je iemand voor mag vragen: een paar regels.'),
    talen: z.array(z.string()).describe('Codes van ISO 639.'),
    plekken: z.array(z.string()).describe('Codes van plekken.'),
    tevragen: z.boolean().describe('Of je deze persoon op de site een vraag kunt stellen.'),
    functies: z.array(
      z.object({ functie: z.string(), bij: z.string(), pagina: z.url(), tot: z.iso.date().nullable() }),
    ),
    voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
    pagina: z.url(),
  })
  .meta({ id: 'Persoon' })

/** These people as others may see them: two queries, however many there are. */
async function show(request: FastifyRequest, people: readonly Person[]): Promise<z.input<typeof Persoon>[]> {
  const { reader, server, view } = request
  const ids = people.map(({ id }) => id)
  const roles = await rolesShownOf(server.house, reader, ids)
  return people.map(person => ({
    ...{ id: person.id, naam: person.name, over: person.about, tevragen: person.askable },
    ...{
      gekozenkrachten: [...person.strengthCodes],
      drijfveren: [...person.drives],
      vraagmijvoor: person.askMe,
    },
    ...{ krachten: [...person.strengths], talen: [...person.languages], plekken: [...person.places] },
    functies: roles
      .filter(role => role.person === person.id)
      .map(role => ({
        functie: roleIn(view.lang, role),
        bij: role.at,
        pagina: view.origin + role.path,
        tot: role.until,
      })),
    voorbeeld: person.example,
    pagina: view.origin + pathOf(person),
  }))
}

const tag = 'Mensen'

const list = listOperation({
  ...{ path: '/mensen', id: 'listMensen', tag },
  summary: 'Mensen die hun profiel laten zien, op naam. Hoe je hen bereikt, staat er nooit bij.',
  filters: {
    ...inPlace,
    kracht: z.enum(strengthCodes).optional().describe('Alleen wie dit koos uit de lijst van krachten.'),
  },
  cursor: z.uuid(),
  item: Persoon,
  find: async ({ query, request }, { after, limit }) => {
    const areas = await scopeAsked(request.reader, query)
    const found = await peopleIn(request.reader, { areas, strength: query.kracht, after, limit: limit + 1 })
    const { items, next } = partOf(found, limit, { cursor: ({ id }) => id, show: person => person })
    return { items: await show(request, items), next }
  },
})

const one = operation({
  ...{ method: 'get', path: '/mensen/{id}', id: 'getPersoon', tag, summary: 'Eén persoon.' },
  params: z.object({ id: z.uuid() }),
  answer: Persoon,
  run: async ({ params, request }) => {
    const [person] = await peopleWith(request.reader, [params.id])
    if (!person || !isSeenBy(request.actor, person)) throw new Refusal('not_found', 'people.not_found')
    const [body] = await show(request, [person])
    return { body }
  },
})

export const api = [list, one]
