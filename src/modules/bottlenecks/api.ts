import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { themes } from '../initiatives/index.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { full, Knelpunt, listed, ListedKnelpunt, SentKnelpunt } from './api-answers.ts'
import { states } from './bottleneck.ts'
import { nameBottleneck } from './name-bottleneck.ts'
import { bottlenecksIn } from './queries/list.ts'
import { cursorShape, cursorText, readCursor } from './show-list.ts'
import { shownWith } from './shown-with.ts'

const tag = 'Knelpunten'

const list = listOperation({
  ...{ path: '/knelpunten', id: 'listKnelpunten', tag },
  summary: 'Openbare knelpunten, wat het meeste raakt eerst.',
  filters: {
    ...inPlace,
    eigenaar: z.uuid().optional().describe('Nummer van de organisatie van wie de regel is.'),
    stand: z.enum(states).optional(),
    thema: z.enum(themes).optional(),
  },
  cursor: z.string().regex(cursorShape),
  item: ListedKnelpunt,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const filters = { owner: query.eigenaar, state: query.stand, theme: query.thema }
    const from = after === undefined ? undefined : readCursor(after)
    const found = await bottlenecksIn(reader, { scope, filters, after: from, limit: limit + 1 })
    return partOf(found, limit, { cursor: cursorText, show: one => listed(one, view.origin) })
  },
})

const one = operation({
  ...{ method: 'get', path: '/knelpunten/{id}', id: 'getKnelpunt', tag, summary: 'Eén knelpunt.' },
  params: z.object({ id: z.uuid() }),
  answer: Knelpunt,
  run: async ({ params, request: { reader, view } }) => {
    const shown = await shownWith(reader, params.id)
    return { body: full(shown, view.origin), version: shown.bottleneck.version }
  },
})

const name = operation({
  ...{ method: 'post', path: '/knelpunten', id: 'createKnelpunt', tag, scope: 'edit', status: 201 },
  summary: 'Noem een knelpunt.',
  body: SentKnelpunt,
  answer: Knelpunt,
  run: async ({ body, request }) => {
    const { titel, blokkeert, geprobeerd, regel, regelLink, eigenaar, themas, plekken, kring } = body
    const told = { title: titel, blocks: blokkeert, tried: geprobeerd, owner: eigenaar, circle: kring }
    const wish = { ...told, rule: { name: regel, link: regelLink }, themes: themas, places: plekken }
    const { id } = await request.act(ctx => nameBottleneck(ctx, wish))
    const { origin } = request.view
    const shown = await shownWith(request.reader, id)
    return { body: full(shown, origin), version: 1, location: `${origin}/api/v1/knelpunten/${id}` }
  },
})

export const api = [list, one, name]
