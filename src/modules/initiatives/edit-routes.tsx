import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { pathAfter } from '../circles/index.ts'
import { editInitiative } from './edit-initiative.ts'
import { filledForm, initiativeForm } from './form-fields.ts'
import { pathOf } from './initiative.ts'
import { standing, type SlugRoute } from './page-routes.tsx'
import { rights } from './rights.ts'
import { sendEditPage } from './send-edit-page.tsx'

const Version = z.object({ version: z.coerce.number().int().catch(0) })

export function editRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/initiatieven/:slug/bewerken', async (request, reply) => {
    const shown = await editable(request)
    return sendEditPage(request, reply, { shown, form: filledForm(shown.initiative, shown) })
  })

  app.post<SlugRoute>('/initiatieven/:slug/bewerken', async (request, reply) => {
    const shown = await editable(request)
    const { version } = Version.parse(request.body ?? {})
    const read = readForm(initiativeForm, request.body)
    if (!read.ok) return sendEditPage(request, reply, { shown, form: read.form, status: 422, version })
    try {
      const { id, slug } = shown.initiative
      const saved = await request.act(ctx => editInitiative(ctx, { ...read.value, id, version }))
      return await reply.to(pathAfter(saved, `${pathOf({ slug })}?klaar=saved`))
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'conflict') return showBoth(request, reply)
      return sendEditPage(request, reply, {
        shown,
        form: formAfter(error, request.body),
        status: 422,
        version,
      })
    }
  })
}

async function editable(request: FastifyRequest) {
  const shown = await standing(request)
  allow(rights, { actor: request.actor, action: 'edit', thing: shown.initiative })
  return shown
}

/** Somebody else was first: what was typed stays, and beside it stands what it says now. */
async function showBoth(request: FastifyRequest, reply: FastifyReply) {
  const shown = await editable(request)
  const form = formAfter(new Refusal('invalid', 'initiatives.changed_meanwhile'), request.body)
  return sendEditPage(request, reply, {
    shown,
    form,
    status: 409,
    present: filledForm(shown.initiative, shown),
  })
}
