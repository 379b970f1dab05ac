import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { placesWith } from '../places/index.ts'
import { confirmAddress, draftOf, publishDraft } from './confirm-draft.ts'
import type { Draft } from './draft.ts'
import { askAround } from './ask-around.ts'
import { questionWith } from './load-question.ts'
import { ConfirmPage } from './pages/ConfirmPage.tsx'
import { pathOf } from './question.ts'
import { ChosenForm } from './question-form.ts'
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
    const { wie } = ChosenForm.parse(request.body ?? {})
    const { house } = request.server
    const actor = await request.act(ctx => confirmAddress(ctx, secret))
    const id = await house.transact(actor, async ctx => {
      const question = await publishDraft(ctx, secret)
      if (wie.length > 0) await askAround(ctx, { question, chosen: wie })
      return question
    })
    const question = await questionWith(house.reader(actor), id)
    return reply.to(`${pathOf(question)}?gelukt=geplaatst`)
  })
}

async function helpersFor({ reader }: FastifyRequest, draft: Draft) {
  if (draft.kind !== 'question') return []
  const { title, explanation, motivation, places } = draft.wish
  const areas = (await placesWith(reader, places)).flatMap(place => place.areas)
  const text = [title, explanation, motivation].join('\n')
  return (await suggestWhileTyping(reader, { text, areas })).helpers
}
