import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import { coalitionsWith } from '../coalitions/index.ts'
import { placesWith, trailOf } from '../places/index.ts'
import { tablesWith } from './queries/tables.ts'
import type { Table } from './table.ts'

/** Where a table is planned from: a place, an issue, a coalition, or the table before it. */
export interface PlannedFrom extends Pick<Table, 'coalition' | 'issue' | 'previous'> {
  /** The form's own address. */
  readonly path: string
  /** Of the thing; empty for a place. */
  readonly title: string
  /** Code of the place that is chosen at first. */
  readonly place: string
  readonly circle: string
  /** What the form begins with. */
  readonly typed: Form['typed']
  readonly trail: readonly { readonly text: string; readonly path: string }[]
}

const id = z.uuid().optional().catch(undefined)
const Asked = z.object({
  plek: z.string().max(40).optional().catch(undefined),
  opgave: id,
  coalitie: id,
  vorige: id,
})

const nothing = { coalition: null, issue: null, previous: null, title: '', circle: 'public' }

/** Undefined when the visitor chose nothing that is there. */
export async function plannedFrom(request: FastifyRequest): Promise<PlannedFrom | undefined> {
  const { plek, opgave, coalitie, vorige } = Asked.parse(request.query)
  if (vorige !== undefined) return fromTable(request, vorige)
  if (coalitie !== undefined) return fromCoalition(request, coalitie)
  if (opgave !== undefined) return fromIssue(request, opgave)
  const [place] = plek === undefined ? [] : await placesWith(request.reader, [plek])
  if (!place) return undefined
  const trail = await trailOf(request.reader, place)
  return begin({ ...nothing, place: place.code, path: `/tafels/nieuw?plek=${place.code}`, trail })
}

async function fromTable({ reader }: FastifyRequest, id: string): Promise<PlannedFrom | undefined> {
  const [table] = await tablesWith(reader, [id])
  if (!table) return undefined
  const { title, coalition, issue, circle, kind, themes, aim, room, link } = table
  return begin({
    ...{ coalition, issue, previous: id, title, circle, path: `/tafels/nieuw?vorige=${id}` },
    ...{ place: table.places[0] ?? '', trail: [{ text: title, path: `/tafels/${table.slug}` }] },
    typed: { kind, themes, aim, room, link },
  })
}

async function fromCoalition(request: FastifyRequest, id: string): Promise<PlannedFrom | undefined> {
  const [coalition] = await coalitionsWith(request.reader, [id])
  if (!coalition) return undefined
  const { name: title, circle, issue, places, slug } = coalition
  return begin({
    ...{ coalition: id, issue, previous: null, title, circle, path: `/tafels/nieuw?coalitie=${id}` },
    ...{ place: places[0] ?? '', trail: [{ text: title, path: `/coalities/${slug}` }] },
  })
}

/** An issue is seen through its kind: its door has no list by id. */
async function fromIssue({ reader, server }: FastifyRequest, id: string): Promise<PlannedFrom | undefined> {
  const issue = (await server.house.things.get('issue')?.look(reader, [id]))?.get(id)
  if (!issue) return undefined
  const { title, circle, areas, path } = issue
  const around = await placesWith(reader, areas)
  const place = around.toSorted((one, other) => other.areas.length - one.areas.length)[0]?.code ?? ''
  return begin({
    ...{ coalition: null, issue: id, previous: null, title, circle, path: `/tafels/nieuw?opgave=${id}` },
    ...{ place, trail: [{ text: title, path }] },
  })
}

function begin({
  typed = {},
  ...from
}: Omit<PlannedFrom, 'typed'> & { readonly typed?: Form['typed'] }): PlannedFrom {
  const { title, place, circle } = from
  return { ...from, typed: { title, places: [place], circle, ...typed } }
}
