import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deviceIn, signInByLink } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import { memberActor } from './act-by-link.ts'
import { confirmAddress, draftOf } from './confirm-draft.ts'
import type { Draft } from './draft.ts'
import { ConfirmPage } from './pages/ConfirmPage.tsx'
import { ChosenForm } from './question-form.ts'
import { sendPublished } from './send-published.ts'
import { suggestWhileTyping } from './suggest-help.ts'

const Path = z.object({ secret: z.string() })

/** Behind the mailed link that confirms an e-mail address. Mail scanners open links too: looking does nothing, a button does. */
export function confirmRoutes(app: FastifyInstance): void {
  app.get('/vragen/bevestigen/:secret', async (request, reply) => {
    const draft = await draftOf(request.reader, Path.parse(request.params).secret)
    const helpers = await helpersFor(request, draft)
    return reply.page(<ConfirmPage view={request.view} draft={draft} helpers={helpers} />)
  })

  app.post('/vragen/bevestigen/:secret', async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const { wie: chosen } = ChosenForm.parse(request.body ?? {})
    const draft = await draftOf(request.reader, secret)
    const actor = await actorBehind(request, reply, { secret, name: draft.name })
    return sendPublished(reply, { actor, draft, chosen })
  })
}

/** Who opened the mail: signed in by it as long as a link does that, and by the address alone after that. */
async function actorBehind(
  request: FastifyRequest,
  reply: FastifyReply,
  { secret, name }: { secret: string; name: string },
): Promise<Actor> {
  const signedIn = await request.act(ctx => signInByLink(ctx, { secret, name, device: deviceIn(request) }))
  if (!signedIn) return request.act(ctx => confirmAddress(ctx, secret))
  reply.signIn(signedIn.token, signedIn.cookieExpires)
  return memberActor(request.reader, signedIn.id)
}

async function helpersFor({ reader }: FastifyRequest, draft: Draft) {
  if (draft.kind !== 'question') return []
  const { title, explanation, motivation, places } = draft.wish
  const areas = (await placesWith(reader, places)).flatMap(place => place.areas)
  const text = [title, explanation, motivation].join('\n')
  return (await suggestWhileTyping(reader, { text, areas })).helpers
}
