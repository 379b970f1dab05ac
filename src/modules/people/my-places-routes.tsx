import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { guessPlaces, placesWith, readPlaceQuery } from '../places/index.ts'
import { choosePlace, dropPlace, myProfile } from './edit-profile.ts'
import { MyPlacesPage } from './pages/MyPlacesPage.tsx'
import { signInFirst } from './sign-in-first.ts'

const Search = z.object({ q: z.string().trim().max(100).catch('') })
const PlaceForm = z.object({ place: z.string().max(40) }).catch({ place: '' })

export function myPlacesRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form: Form = emptyForm) => {
    const { q } = Search.parse(request.query)
    const person = await myProfile(request.reader)
    const places = await placesWith(request.reader, person.places)
    const found = await guessPlaces(request.reader, readPlaceQuery(q), 20)
    const others = found.filter(({ code }) => !person.places.includes(code))
    return <MyPlacesPage view={request.view} places={places} query={q} found={others} form={form} />
  }

  app.get('/mijn/plekken', { preHandler: signInFirst }, async (request, reply) =>
    reply.page(await page(request)),
  )

  app.post('/mijn/plekken', { preHandler: signInFirst }, async (request, reply) => {
    try {
      await request.act(ctx => choosePlace(ctx, PlaceForm.parse(request.body)))
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
    return reply.to('/mijn/plekken')
  })

  app.post('/mijn/plekken/weg', { preHandler: signInFirst }, async (request, reply) => {
    await request.act(ctx => dropPlace(ctx, PlaceForm.parse(request.body)))
    return reply.to('/mijn/plekken')
  })
}
