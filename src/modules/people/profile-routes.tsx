import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { onPlace, placesWith, scopeOf, trailOf } from '../places/index.ts'
import { pathOf } from './person.ts'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { ProfilePage } from './pages/ProfilePage.tsx'
import { profileAt } from './profile-at.ts'
import { rolesShownOf } from './profile-roles.ts'
import { grantsOf } from './queries/grants.ts'
import { peopleIn } from './queries/people.ts'
import { sharedDrives } from './shared-drives.ts'
import { drives, strengthCodes } from './strengths.ts'

const pageSize = 30
const Page = z.object({
  na: z.uuid().optional().catch(undefined),
  kracht: z.enum(strengthCodes).optional().catch(undefined),
  drijfveer: z.enum(drives).optional().catch(undefined),
})

export function profileRoutes(app: FastifyInstance): void {
  profileRoute(app)
  peopleRoute(app)
}

function profileRoute(app: FastifyInstance): void {
  app.get<{ Params: { handle: string } }>('/mensen/:handle', async (request, reply) => {
    const { reader, view } = request
    const { handle } = request.params
    const person = await profileAt(reader, handle)
    if (person.handle !== handle) return reply.redirect(view.href(pathOf(person)), 301)
    const [roles, grants] = await Promise.all([
      rolesShownOf(app.house, reader, [person.id]),
      grantsOf(reader, [person.id]),
    ])
    const codes = [...person.places, ...grants.flatMap(({ place }) => place ?? [])]
    const places = await placesWith(reader, codes)
    const shared = await sharedDrives(reader, person)
    return reply.page(
      <ProfilePage
        view={view}
        person={person}
        roles={roles}
        grants={grants}
        places={places}
        shared={shared}
      />,
      { changesWith: [person.id, ...roles.map(({ object }) => object)] },
    )
  })
}

function peopleRoute(app: FastifyInstance): void {
  onPlace(app, 'get /mensen', async (place, request, reply) => {
    const { reader, view } = request
    const { na, kracht: strength, drijfveer: drive } = Page.parse(request.query)
    const filter = { strength, drive }
    const found = await peopleIn(reader, {
      ...{ areas: scopeOf(place), ...filter, after: na, limit: pageSize + 1 },
    })
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
        filter={filter}
        people={people}
        roles={roles}
      />,
      { changesWith: [...scopeOf(place), ...roles.map(({ object }) => object)] },
    )
  })
}
