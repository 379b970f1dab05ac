import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { placesWith, trailOf } from '../places/index.ts'
import { besideThing } from '../site/index.ts'
import { MinePage } from './pages/MinePage.tsx'
import { dones } from './pages/done.ts'
import { PromisePage } from './pages/PromisePage.tsx'
import { shownPromise } from './show-promise.ts'
import { shownOwn } from './show-own.ts'

const Path = z.object({ slug: z.string().max(120) })
const Asked = z.object({ klaar: z.enum(dones).optional().catch(undefined) })

export function promiseRoutes(app: FastifyInstance): void {
  const { things } = app.house

  app.get('/mijn/toezeggingen', { preHandler: signInFirst }, async (request, reply) => {
    const own = await shownOwn(request.reader, things)
    return reply.page(<MinePage view={request.view} own={own} />)
  })

  app.get('/toezeggingen/:slug', async (request, reply) => {
    const { reader, view } = request
    const { slug } = Path.parse(request.params)
    const { klaar } = Asked.parse(request.query)
    const shown = await shownPromise(reader, things, slug)
    const [place] = await placesWith(reader, shown.promise.places.slice(0, 1))
    const trail = place ? await trailOf(reader, place) : []
    const thing = { kind: 'promise', id: shown.promise.id }
    const beside = await besideThing(app.house, { reader, lang: view.lang, thing })
    return reply.page(<PromisePage {...{ view, shown, beside, trail }} done={klaar} />)
  })
}
