import type { FastifyInstance } from 'fastify'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { declineIntroduction, postponeIntroduction } from './answer-introduction.ts'
import { blockPerson } from './block-person.ts'
import { MomentsForm, PersonForm } from './introduction-form.ts'
import { actBehind, type Way } from './open-introduction.ts'
import { pickMoments } from './pick-moments.ts'
import { reportRequest } from './report-request.ts'

/** What is done with one button, and what is then said. */
const buttons: Readonly<
  Record<string, { said: string; act: (ctx: Ctx, introduction: string, body: unknown) => Promise<void> }>
> = {
  later: { said: '', act: (ctx, introduction) => postponeIntroduction(ctx, { introduction }) },
  nee: { said: '', act: (ctx, introduction) => declineIntroduction(ctx, { introduction }) },
  meld: { said: '?gelukt=gemeld', act: (ctx, introduction) => reportRequest(ctx, { introduction }) },
  momenten: {
    said: '?gelukt=momenten',
    act: (ctx, introduction, body) =>
      pickMoments(ctx, { introduction, moments: MomentsForm.parse(body ?? {}).moment }),
  },
  blokkeer: {
    said: '?gelukt=geblokkeerd',
    act: (ctx, _introduction, body) => blockPerson(ctx, PersonForm.parse(body)),
  },
}

export function buttonRoutes(app: FastifyInstance, { pattern, options, open }: Way): void {
  for (const [name, button] of Object.entries(buttons)) {
    app.post(`${pattern}/${name}`, options, async (request, reply) => {
      const opened = await open(request)
      await actBehind(request, opened, ctx => button.act(ctx, opened.introduction, request.body))
      return reply.to(opened.path + button.said)
    })
  }
}
