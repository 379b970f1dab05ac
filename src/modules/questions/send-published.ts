import type { FastifyReply } from 'fastify'
import type { Actor } from '../../platform/ctx/actor.ts'
import { askAround } from './ask-around.ts'
import { publishDraft } from './confirm-draft.ts'
import type { Draft } from './draft.ts'
import { questionWith } from './load-question.ts'
import { pathOf } from './question.ts'

/** Publishes what waited for its address, asks who was chosen, and shows the question. */
export async function sendPublished(
  reply: FastifyReply,
  { actor, draft, chosen }: { actor: Actor; draft: Draft; chosen: readonly string[] },
) {
  const { house } = reply.server
  const id = await house.transact(actor, async ctx => {
    const question = await publishDraft(ctx, draft.id)
    if (chosen.length > 0) await askAround(ctx, { question, chosen })
    return question
  })
  return reply.to(`${pathOf(await questionWith(house.reader(actor), id))}?gelukt=geplaatst`)
}
