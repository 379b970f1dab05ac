import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import { signpostAt, signpostPath, type Signpost } from '../signposts/index.ts'
import { adoptSignpost, letGoSignpost } from './adopt-signpost.ts'
import { saidAfter, SignpostPage } from './pages/SignpostPage.tsx'
import { showSignpost, type ShownSignpost } from './show-signpost.ts'
import type { SlugRoute } from './table-asked.ts'

const Asked = z.object({
  klaar: z.enum(saidAfter).optional().catch(undefined),
})

const Pair = z.object({ coalitie: z.uuid({ error: 'reports.coalition_not_found' }) })

export function signpostRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/routewijzers/:slug', async (request, reply) => {
    const { server, reader, view } = request
    const signpost = await signpostAsked(request)
    const shown = await showSignpost(reader, signpost)
    const thing = { kind: 'signpost', id: signpost.id }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const { klaar } = Asked.parse(request.query)
    const page = <SignpostPage view={view} shown={shown} beside={beside} said={klaar} />
    return reply.page(page, { changesWith: keysOf(shown) })
  })

  for (const [way, act, said] of [
    ['overnemen', adoptSignpost, 'adopted'],
    ['loslaten', letGoSignpost, 'let_go'],
  ] as const) {
    app.post<SlugRoute>(`/routewijzers/:slug/${way}`, async (request, reply) => {
      const signpost = await signpostAsked(request)
      const read = Pair.safeParse(request.body ?? {})
      if (!read.success) throw new Refusal('not_found', 'reports.coalition_not_found')
      await request.act(ctx => act(ctx, { signpost: signpost.id, coalition: read.data.coalitie }))
      return reply.to(`${signpostPath(signpost)}?klaar=${said}`)
    })
  }
}

async function signpostAsked(request: FastifyRequest): Promise<Signpost> {
  const signpost = await signpostAt(request.reader, (request.params as SlugRoute['Params']).slug)
  if (!signpost) throw new Refusal('not_found', 'reports.signpost_not_found')
  return signpost
}

function keysOf({ signpost, table, promises, adopters, places }: ShownSignpost): string[] {
  const things = [signpost, ...(table ? [table] : []), ...promises, ...adopters]
  return [...things.map(({ id }) => id), ...places.map(({ code }) => code)]
}
