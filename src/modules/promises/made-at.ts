import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { placesWith } from '../places/index.ts'
import type { MadeAt } from './make-choices.ts'
import { key, thingIn, unitOf, type makeForm } from './promise-form.ts'
import { receiverKinds, type Receiver } from './promise.ts'
import type { PromiseWish } from './promise-wish.ts'

const Asked = z.object({
  bij: key.optional().catch(undefined),
  plek: z.string().max(20).optional().catch(undefined),
})

/** Where one promises something: with a thing that the visitor may see, or at a place. */
export async function madeAt(request: FastifyRequest): Promise<MadeAt | undefined> {
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

/** What was typed in the form for a new promise, as a use-case wants it. */
export function wishIn(form: z.output<typeof makeForm>, at: MadeAt): PromiseWish {
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
