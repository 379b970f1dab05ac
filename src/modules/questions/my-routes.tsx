import type { FastifyInstance } from 'fastify'
import { signInFirst } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import { declineInvitation } from './decline-invitation.ts'
import { MyQuestionsPage } from './pages/MyQuestionsPage.tsx'
import { questionsOf } from './queries/lists.ts'
import { pathOf } from './question.ts'
import { questionOf } from './send-question.tsx'

/** What concerns the person who signed in. */
export function myRoutes(app: FastifyInstance): void {
  app.get('/mijn/vragen', { preHandler: signInFirst }, async (request, reply) => {
    const { reader, view } = request
    const person = request.actor.person ?? ''
    const invited = await questionsOf(reader, person, 'invited')
    const asked = await questionsOf(reader, person, 'asker')
    const taken = await questionsOf(reader, person, 'owner')
    const codes = new Set([...invited, ...asked, ...taken].flatMap(({ places }) => places))
    const names = new Map((await placesWith(reader, [...codes])).map(({ code, name }) => [code, name]))
    return reply.page(
      <MyQuestionsPage view={view} invited={invited} asked={asked} taken={taken} names={names} />,
    )
  })

  app.post('/vragen/:slug/nu-niet', { preHandler: signInFirst }, async (request, reply) => {
    const question = await questionOf(request)
    await request.act(ctx => declineInvitation(ctx, { question: question.id }))
    return reply.to(pathOf(question))
  })
}
