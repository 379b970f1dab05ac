import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { onPlace, scopeOf, trailOf, type Place } from '../places/index.ts'
import { makeOrganisation } from './make-organisation.ts'
import { NewOrganisationForm } from './organisation-form.ts'
import { pathOf } from './organisation.ts'
import { NewOrganisationPage } from './pages/OrganisationFormPage.tsx'
import { OrganisationsPage } from './pages/OrganisationsPage.tsx'
import { organisationsIn } from './queries/organisations.ts'

const pageSize = 30
const Page = z.object({ na: z.uuid().optional().catch(undefined) })

export function placeRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /organisaties', async (place, request, reply) => {
    const { reader, view } = request
    const { na } = Page.parse(request.query)
    const found = await organisationsIn(reader, { areas: scopeOf(place), after: na, limit: pageSize + 1 })
    const organisations = found.slice(0, pageSize)
    const next = found.length > pageSize ? organisations.at(-1)?.id : undefined
    const trail = await trailOf(reader, place)
    return reply.page(
      <OrganisationsPage
        list={{ view, place, trail, isFurther: na !== undefined, next }}
        organisations={organisations}
      />,
      { changesWith: scopeOf(place) },
    )
  })
  newRoutes(app)
}

function newRoutes(app: FastifyInstance): void {
  const page = async ({ view, reader }: FastifyRequest, place: Place, form: Form) => {
    const trail = await trailOf(reader, place)
    return <NewOrganisationPage {...{ view, place, trail, form, coalitions: await coalitionsOf(reader) }} />
  }

  onPlace(app, 'get /organisaties/nieuw', async (place, request, reply) => {
    if (request.actor.person === null) return signInFirst(request, reply)
    return reply.page(await page(request, place, emptyForm))
  })

  onPlace(app, 'post /organisaties/nieuw', async (place, request, reply) => {
    if (request.actor.person === null) return signInFirst(request, reply)
    const read = readForm(NewOrganisationForm, request.body)
    if (!read.ok) return reply.page(await page(request, place, read.form), { status: 422 })
    const { circle = 'public', ...told } = read.value
    const wish = { ...told, circle, places: [place.code] }
    try {
      const organisation = await request.act(ctx => makeOrganisation(ctx, wish))
      const saved = { wish: circle, saved: organisation.circle, before: null }
      return await reply.to(pathAfter(saved, pathOf(organisation)))
    } catch (error) {
      return reply.page(await page(request, place, formAfter(error, request.body)), { status: 422 })
    }
  })
}
