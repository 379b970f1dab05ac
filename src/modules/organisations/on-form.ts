import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { doWithForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'

const Path = z.object({ slug: z.string() })

interface FormRoute<S extends z.ZodType> {
  readonly form: S
  act(ctx: Ctx, told: z.output<S>, slug: string): Promise<unknown>
  /** What is shown again when it was refused. */
  page(request: FastifyRequest, form: Form): Promise<string>
}

/** A form about one organisation: afterwards one is on its page. */
export function onForm<S extends z.ZodType>(
  app: FastifyInstance,
  path: `/organisaties/:slug/${string}`,
  { form, act, page }: FormRoute<S>,
): void {
  app.post(path, { preHandler: signInFirst }, async (request, reply) => {
    const { slug } = Path.parse(request.params)
    const again = await doWithForm(form, request.body, told => request.act(ctx => act(ctx, told, slug)))
    if (again) return reply.page(await page(request, again), { status: 422 })
    return reply.to(`/organisaties/${slug}`)
  })
}
