import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { onPlace, placesWith, scopeOf, trailOf } from '../places/index.ts'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { ProfilePage } from './pages/ProfilePage.tsx'
import { rolesShownOf } from './profile-roles.ts'
import { grantsOf } from './queries/grants.ts'
import { hasLeft } from './queries/leaving.ts'
import { peopleIn, personSeenAt } from './queries/people.ts'

const pageSize = 30
const Page = z.object({ na: z.uuid().optional().catch(undefined) })

export function profileRoutes(app: FastifyInstance): void {
  profileRoute(app)
  peopleRoute(app)
}

function profileRoute(app: FastifyInstance): void {
  app.get<{ Params: { handle: string } }>('/mensen/:handle', async (request, reply) => {
    const { reader, view } = request
    const { handle } = request.params
    const person = await personSeenAt(reader, handle)
    if (!person && (await hasLeft(reader, handle))) throw new Refusal('gone', 'people.gone')
    if (!person) throw new Refusal('not_found', 'people.not_found')
    const [roles, grants] = await Promise.all([
      rolesShownOf(app.house, reader, [person.id]),
      grantsOf(reader, [person.id]),
    ])
    const codes = [...person.places, ...grants.flatMap(({ place }) => place ?? [])]
    const places = await placesWith(reader, codes)
    return reply.page(
      <ProfilePage view={view} person={person} roles={roles} grants={grants} places={places} />,
      { changesWith: [person.id, ...roles.map(({ object }) => object)] },
    )
  })
}

function peopleRoute(app: FastifyInstance): void {
  onPlace(app, 'get /mensen', async (place, request, reply) => {
    const { reader, view } = request
    const { na } = Page.parse(request.query)
    const found = await peopleIn(reader, { areas: scopeOf(place), after: na, limit: pageSize + 1 })
    const people = found.slice(0, pageSize)
    const roles = await rolesShownOf(
      app.house,
      reader,
      people.map(({ id }) => id),
    )
    const next = found.length > pageSize ? people.at(-1)?.id : undefined
    const trail = await trailOf(reader, place)
    return reply.page(
      <PeoplePage
        list={{ view, place, trail, isFurther: na !== undefined, next }}
        people={people}
        roles={roles}
      />,
      { changesWith: [...scopeOf(place), ...roles.map(({ object }) => object)] },
    )
  })
}
