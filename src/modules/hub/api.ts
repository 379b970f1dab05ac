import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { factsBefore, type ToldFact } from '../../platform/activities/recent.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { newsworthy } from './place-news.ts'

const Gebeurtenis = z
  .object({
    id: z.uuid(),
    op: z.iso.datetime(),
    naam: z.enum(newsworthy),
    werkwoord: z.string().describe('In de woorden van ActivityStreams 2.0.'),
    onderwerp: z
      .object({ soort: z.string(), id: z.string() })
      .describe('Wat er nu van te zien is, vraag je met dit nummer op.'),
    gebieden: z.array(z.string()).describe('Codes van de plekken waar het was, en van alles eromheen.'),
  })
  .meta({ id: 'Gebeurtenis' })

/** Without a title: what was public when it happened may not be now. */
function show({ id, at, name, verb, object, objectKind, areas }: ToldFact): z.input<typeof Gebeurtenis> {
  return {
    ...{ id, op: at.toISOString(), naam: name as (typeof newsworthy)[number], werkwoord: verb },
    onderwerp: { soort: objectKind, id: object },
    gebieden: [...areas],
  }
}

const list = listOperation({
  ...{ path: '/gebeurtenissen', id: 'listGebeurtenissen', tag: 'Gebeurtenissen' },
  summary: 'Wat er in het openbaar gebeurde, het nieuwste eerst.',
  filters: inPlace,
  cursor: z.uuid(),
  item: Gebeurtenis,
  find: async ({ query, request: { reader } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const found = await factsBefore(reader, { names: newsworthy, scope, after, limit: limit + 1 })
    return partOf(found, limit, { cursor: ({ id }) => id, show })
  },
})

export const api = [list]
