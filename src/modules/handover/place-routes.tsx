import type { FastifyInstance } from 'fastify'
import { isConnectorOf } from '../people/index.ts'
import { onPlace, scopeOf, trailOf } from '../places/index.ts'
import { leaning, placeLeaning } from './leans.ts'
import { nearestTo } from './nearest.ts'
import { LeaningPage } from './pages/LeaningPage.tsx'
import { WelcomePage } from './pages/WelcomePage.tsx'
import { welcomeTo } from './welcome.ts'

const mostShown = 40

/** A place for somebody new, and what would stop there when one person stops. */
export function placeRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /welkom', async (place, request, reply) => {
    const { reader, view } = request
    const [welcome, trail] = [await welcomeTo(reader, place), await trailOf(reader, place)]
    return reply.page(<WelcomePage view={view} welcome={welcome} trail={trail} />, {
      changesWith: [place.code, ...welcome.coffee.map(({ person }) => person.id)],
    })
  })

  onPlace(app, 'get /leunt', async (place, request, reply) => {
    const { reader, view, actor } = request
    const trail = await trailOf(reader, place)
    const all = [...(await leaning(reader, scopeOf(place))), ...(await placeLeaning(reader, place))]
    // Who it hangs on is for who keeps the place; others see how much there is of it.
    const shown = isConnectorOf(actor, place.areas) ? all.slice(0, mostShown) : []
    const near = await nearestTo(reader, shown)
    return reply.page(<LeaningPage view={view} {...{ place, trail, all, shown, near }} />)
  })
}
