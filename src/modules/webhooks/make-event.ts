import { activityWith } from '../../platform/activities/recent.ts'
import { visitor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Delivery } from './webhook.ts'

type Json = Readonly<Record<string, unknown>>

/** What a message says, in words of ActivityStreams 2.0; null when its activity is not public, or no longer. Never who did it. */
export async function eventOf(
  ctx: Ctx,
  { things, outside }: Pick<House, 'things' | 'outside'>,
  { id, activity, madeAt }: Delivery,
): Promise<Json | null> {
  const { origin } = outside
  const context = 'https://www.w3.org/ns/activitystreams'
  if (activity === null) {
    const object = { type: 'Note', content: 'Dit is een test. This is a test.' }
    return {
      '@context': context,
      id: `urn:uuid:${id}`,
      type: 'Announce',
      name: 'webhooks.test',
      published: madeAt,
      object,
    }
  }
  const told = await activityWith(ctx, activity)
  if (told?.circle !== 'public') return null
  const seen = await things.get(told.object.kind)?.look({ ...ctx, actor: visitor }, [told.object.id])
  const thing = seen?.get(told.object.id)
  return {
    ...{ '@context': context, id: `urn:uuid:${told.id}`, type: told.verb, name: told.name },
    published: told.at,
    object: {
      ...{ id: `urn:uuid:${told.object.id}`, type: 'Object', kind: told.object.kind },
      ...(thing && { name: thing.title, url: origin + thing.path }),
    },
    ...(told.target && {
      target: { id: `urn:uuid:${told.target.id}`, type: 'Object', kind: told.target.kind },
    }),
    location: told.areas.map(code => ({ id: `${origin}/api/v1/plekken/${code}`, type: 'Place', code })),
  }
}
