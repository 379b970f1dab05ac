import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { pathOf, type Coalition } from './coalition.ts'
import { editCoalition } from './edit-things.ts'
import { CoalitionForm } from './forms.ts'
import { EditCoalitionPage } from './pages/StewardPages.tsx'
import { standingFor, type SlugRoute } from './standing.ts'

const Version = z.object({ version: z.coerce.number().int().catch(0) })

export function stewardRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/coalities/:slug/bewerken', async (request, reply) => {
    const coalition = await standingFor(request, 'edit')
    const { name, aim, circle, version } = coalition
    return showEdit(request, reply, {
      coalition,
      form: { typed: { name, aim, circle }, errors: {} },
      version,
    })
  })

  app.post<SlugRoute>('/coalities/:slug/bewerken', async (request, reply) => {
    const coalition = await standingFor(request, 'edit')
    const { version } = Version.parse(request.body ?? {})
    const read = readForm(CoalitionForm, request.body)
    if (!read.ok) return showEdit(request, reply.code(422), { coalition, form: read.form, version })
    try {
      const saved = await request.act(ctx => editCoalition(ctx, { ...read.value, id: coalition.id, version }))
      return await reply.to(pathAfter(saved, `${pathOf(coalition)}?klaar=saved`))
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'conflict') {
        return showEdit(request, reply.code(422), {
          coalition,
          form: formAfter(error, request.body),
          version,
        })
      }
      const now = await standingFor(request, 'edit')
      const form = formAfter(new Refusal('invalid', error.code), request.body)
      return showEdit(request, reply.code(409), { coalition: now, form, version: now.version })
    }
  })
}

interface Edited {
  readonly coalition: Coalition
  readonly form: Form
  readonly version: number
}

async function showEdit(request: FastifyRequest, reply: FastifyReply, edited: Edited) {
  const { coalition } = edited
  const page = (
    <EditCoalitionPage
      view={request.view}
      {...edited}
      coalitions={await coalitionsOf(request.reader, coalition.circle)}
      isConflict={reply.statusCode === 409}
    />
  )
  return reply.page(page, { status: reply.statusCode })
}
