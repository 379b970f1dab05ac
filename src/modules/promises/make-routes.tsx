import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { pathAfter } from '../circles/index.ts'
import { placesWith } from '../places/index.ts'
import { makeChoices, type MadeAt } from './make-choices.ts'
import { makePromise, type PromiseWish } from './make-promise.ts'
import { MakePage, NowherePage } from './pages/MakePage.tsx'
import { key, makeForm, thingIn, unitOf } from './promise-form.ts'
import { pathOf, receiverKinds, type Receiver } from './promise.ts'
import { makeRights } from './rights.ts'

const Asked = z.object({
  bij: key.optional().catch(undefined),
  plek: z.string().max(20).optional().catch(undefined),
})

export function makeRoutes(app: FastifyInstance): void {
  app.get('/toezeggingen/nieuw', async (request, reply) => {
    allow(makeRights, { actor: request.actor, action: 'make', thing: null })
    const at = await madeAt(request)
    if (!at) return reply.page(<NowherePage view={request.view} />)
    return show(request, reply, { at, form: null })
  })

  app.post('/toezeggingen/nieuw', async (request, reply) => {
    allow(makeRights, { actor: request.actor, action: 'make', thing: null })
    const at = await madeAt(request)
    if (!at) return reply.page(<NowherePage view={request.view} />, { status: 422 })
    const read = readForm(makeForm, request.body)
    if (!read.ok) return show(request, reply, { at, form: read.form })
    const { things } = app.house
    try {
      const made = await request.act(ctx => makePromise(ctx, things, wishIn(read.value, at)))
      const path = `${pathOf(made)}?klaar=${made.state === 'open' ? 'made' : 'proposed'}`
      return await reply.to(pathAfter({ wish: read.value.circle, saved: made.circle, before: null }, path))
    } catch (error) {
      return show(request, reply, { at, form: formAfter(error, request.body) })
    }
  })
}

/** Where one promises something: with a thing that the visitor may see, or at a place. */
async function madeAt(request: FastifyRequest): Promise<MadeAt | undefined> {
  const { bij, plek } = Asked.parse(request.query)
  const { reader, server } = request
  if (bij !== undefined) {
    const { kind, id } = thingIn(bij)
    const thing = (await server.house.things.get(kind)?.look(reader, [id]))?.get(id)
    if (thing) return { thing }
  }
  const [place] = plek === undefined ? [] : await placesWith(reader, [plek])
  return place && { place }
}

function wishIn(form: z.output<typeof makeForm>, at: MadeAt): PromiseWish {
  const { by, receiver, origin, forWords, what, amount, dueDay, condition, circle } = form
  const thing = 'thing' in at ? at.thing : null
  const from = origin !== '' ? thingIn(origin) : thing && { kind: thing.kind, id: thing.id }
  const isCoalition = thing?.kind === 'coalition'
  return {
    ...{ what, amount, dueDay, condition, forWords, circle, unit: unitOf(form) },
    ...(by !== 'self' && { by: doerIn(by) }),
    receiver: receiver === '' ? null : receiverIn(receiver),
    coalition: isCoalition ? thing.id : null,
    origin: isCoalition ? null : from,
    ...('place' in at && { places: [at.place.code] }),
  }
}

function doerIn(text: string): NonNullable<PromiseWish['by']> {
  const { kind, id } = thingIn(text)
  return kind === 'organisation' ? { organisation: id } : { person: id }
}

function receiverIn(text: string): Receiver | null {
  const { kind, id } = thingIn(text)
  const known = receiverKinds.find(one => one === kind)
  return known ? { kind: known, id } : null
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { at, form }: { readonly at: MadeAt; readonly form: Form | null },
): Promise<FastifyReply> {
  const { reader, server, view } = request
  const choices = await makeChoices({ reader, things: server.house.things, lang: view.lang }, at)
  const path = `/toezeggingen/nieuw${'thing' in at ? `?bij=${at.thing.kind}:${at.thing.id}` : `?plek=${at.place.code}`}`
  const page = <MakePage view={view} form={form ?? choices.blank} choices={choices} path={path} />
  return reply.page(page, { status: form ? 422 : 200 })
}
