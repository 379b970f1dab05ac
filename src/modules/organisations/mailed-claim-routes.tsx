import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { MailedAnswerForm } from './claim-form.ts'
import { answerMailedClaim } from './judge-claim.ts'
import { MailedClaimPage, ThankedPage } from './pages/MailedClaimPage.tsx'
import { showMailedClaim } from './show-claims.ts'

const Path = z.object({ secret: z.string() })

/** What a mail to an organisation leads to: a page with buttons, since mail scanners open links too. */
export function mailedClaimRoutes(app: FastifyInstance): void {
  app.get('/claim/:secret', async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const shown = await showMailedClaim(request.reader, secret)
    return reply.page(<MailedClaimPage view={request.view} {...shown} secret={secret} />)
  })

  app.post('/claim/:secret', async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const { right } = MailedAnswerForm.parse(request.body)
    await request.act(ctx => answerMailedClaim(ctx, { secret, isRight: right === 'yes' }))
    return reply.to('/claim/bedankt')
  })

  app.get('/claim/bedankt', async (request, reply) => reply.page(<ThankedPage view={request.view} />))
}
