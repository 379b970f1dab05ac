import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { editInitiative } from './edit-initiative.ts'
import { filledForm, initiativeForm } from './form-fields.ts'
import { done, standing, type SlugRoute } from './page-routes.tsx'
import { EditPage } from './pages/EditPage.tsx'
import { placeChoices } from './place-choices.ts'
import { rights } from './rights.ts'
import type { ShownInitiative } from './show-initiative.ts'

const Version = z.object({ version: z.coerce.number().int().catch(0) })

export function editRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/initiatieven/:slug/bewerken', async (request, reply) => {
    const shown = await editable(request)
    return show(request, reply, { shown, form: filledForm(shown.initiative, shown) })
  })

  app.post<SlugRoute>('/initiatieven/:slug/bewerken', async (request, reply) => {
    const shown = await editable(request)
    const { version } = Version.parse(request.body ?? {})
    const read = readForm(initiativeForm, request.body)
    if (!read.ok) return show(request, reply, { shown, form: read.form, status: 422, version })
    try {
      await request.act(ctx => editInitiative(ctx, { ...read.value, id: shown.initiative.id, version }))
      return await done(reply, shown, 'saved')
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'conflict') return showBoth(request, reply)
      return show(request, reply, { shown, form: formAfter(error, request.body), status: 422, version })
    }
  })
}

async function editable(request: FastifyRequest): Promise<ShownInitiative> {
  const shown = await standing(request)
  allow(rights, { actor: request.actor, action: 'edit', thing: shown.initiative })
  return shown
}

/** Somebody else was first: what was typed stays, and beside it stands what it says now. */
async function showBoth(request: FastifyRequest, reply: FastifyReply) {
  const shown = await editable(request)
  const form = formAfter(new Refusal('invalid', 'initiatives.changed_meanwhile'), request.body)
  return show(request, reply, { shown, form, status: 409, present: filledForm(shown.initiative, shown) })
}

interface Shown {
  readonly shown: ShownInitiative
  readonly form: Form
  readonly status?: number
  readonly present?: Form
  readonly version?: number
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { shown, form, status = 200, present, version }: Shown,
) {
  const { initiative } = shown
  const page = (
    <EditPage
      view={request.view}
      form={form}
      initiative={initiative}
      choices={await placeChoices(request.reader, initiative.places)}
      present={present}
      version={version ?? initiative.version}
    />
  )
  return reply.page(page, { status })
}
