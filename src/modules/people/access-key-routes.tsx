import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { KeyForm } from './access-key.ts'
import { makeAccessKey, revokeAccessKey } from './make-access-key.ts'
import { AccessKeysPage } from './pages/AccessKeysPage.tsx'
import { NewKeyPage } from './pages/NewKeyPage.tsx'
import { keysOf } from './queries/access-keys.ts'
import { signInFirst } from './sign-in-first.ts'

const Path = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })

export function accessKeyRoutes(app: FastifyInstance): void {
  const page = async ({ view, reader, actor }: FastifyRequest, form: Form) => (
    <AccessKeysPage view={view} keys={await keysOf(reader, actor.person ?? '')} form={form} />
  )

  app.get('/mijn/sleutels', { preHandler: signInFirst }, async (request, reply) =>
    reply.page(await page(request, emptyForm)),
  )

  app.post('/mijn/sleutels', { preHandler: signInFirst }, async (request, reply) => {
    const read = readForm(KeyForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    try {
      const key = await request.act(ctx => makeAccessKey(ctx, read.value))
      // Not a redirect: the key is in this one answer and nowhere else.
      return await reply.page(<NewKeyPage view={request.view} name={read.value.name} accessKey={key} />, {
        status: 201,
      })
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
  })

  app.post('/mijn/sleutels/:id/weg', { preHandler: signInFirst }, async (request, reply) => {
    const { id } = Path.parse(request.params)
    await request.actAlways(ctx => revokeAccessKey(ctx, { id }))
    return reply.to('/mijn/sleutels')
  })
}
