import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { party, showParty } from './api-party.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { organisationKinds, pathOf, type Organisation } from './organisation.ts'
import { organisationsIn, organisationsWith } from './queries/organisations.ts'

const Organisatie = z
  .object({
    id: z.uuid(),
    naam: z.string(),
    soort: z.enum(organisationKinds),
    samenvatting: z.string(),
    website: z.string().nullable(),
    plekken: z.array(z.string()).describe('Codes van plekken.'),
    bevestigdOp: z.iso.datetime().nullable().describe('Wanneer iemand voor het laatst zei dat dit klopt.'),
    voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
    pagina: z.url(),
  })
  .meta({ id: 'Organisatie' })

const Partij = Organisatie.extend(party).meta({ id: 'OrganisatieAlsPartij' })

function show(organisation: Organisation, origin: string): z.input<typeof Organisatie> {
  const { id, name, kind, summary, url, places, confirmedAt, example } = organisation
  return {
    ...{ id, naam: name, soort: kind, samenvatting: summary, website: url, plekken: [...places] },
    bevestigdOp: confirmedAt?.toISOString() ?? null,
    voorbeeld: example,
    pagina: origin + pathOf(organisation),
  }
}

const tag = 'Organisaties'

const list = listOperation({
  ...{ path: '/organisaties', id: 'listOrganisaties', tag, summary: 'Organisaties, op naam.' },
  filters: inPlace,
  cursor: z.uuid(),
  item: Organisatie,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const areas = await scopeAsked(reader, query)
    const found = await organisationsIn(reader, { areas, after, limit: limit + 1 })
    return partOf(found, limit, { cursor: ({ id }) => id, show: one => show(one, view.origin) })
  },
})

const one = operation({
  ...{ method: 'get', path: '/organisaties/{id}', id: 'getOrganisatie', tag, summary: 'Eén organisatie.' },
  params: z.object({ id: z.uuid() }),
  answer: Partij,
  run: async ({ params, request: { reader, view } }) => {
    const [found] = await organisationsWith(reader, [params.id])
    if (!found) throw new Refusal('not_found', 'organisations.not_found')
    return { body: { ...show(found, view.origin), ...(await showParty(reader, found, view.origin)) } }
  },
})

export const api = [list, one]
