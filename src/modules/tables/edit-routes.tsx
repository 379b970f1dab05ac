import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { typedMoment } from '../../platform/i18n/zone-clock.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { editScript, editTable } from './edit-table.ts'
import { ScriptForm, TableForm } from './forms.ts'
import { EditPage, ScriptPage } from './pages/EditPages.tsx'
import { done, standingFor, type SlugRoute } from './standing.ts'
import { pathOf, type Table } from './table.ts'

const Sent = z.object({ version: z.coerce.number().int().catch(0) })

interface Edited {
  readonly table: Table
  readonly form: Form
  readonly version: number
}

type Show = (request: FastifyRequest, reply: FastifyReply, edited: Edited) => Promise<unknown>

export function editRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/bewerken', async (request, reply) => {
    const table = await standingFor(request, 'edit')
    return showText(request, reply, { table, form: filledText(table), version: table.version })
  })

  app.post<SlugRoute>('/tafels/:slug/bewerken', async (request, reply) => {
    const table = await standingFor(request, 'edit')
    const { version } = Sent.parse(request.body ?? {})
    const read = readForm(TableForm, request.body)
    if (!read.ok) return showText(request, reply.code(422), { table, form: read.form, version })
    try {
      const saved = await request.act(ctx =>
        editTable(ctx, app.house, { ...read.value, id: table.id, version }),
      )
      return await reply.to(pathAfter(saved, `${pathOf(table)}?klaar=saved`))
    } catch (error) {
      return again(request, reply, { error, show: showText, version })
    }
  })

  app.get<SlugRoute>('/tafels/:slug/draaiboek', async (request, reply) => {
    const table = await standingFor(request, 'edit')
    return showScript(request, reply, { table, form: filledScript(table), version: table.version })
  })

  app.post<SlugRoute>('/tafels/:slug/draaiboek', async (request, reply) => {
    const table = await standingFor(request, 'edit')
    const { version } = Sent.parse(request.body ?? {})
    const read = readForm(ScriptForm, request.body)
    if (!read.ok) return showScript(request, reply.code(422), { table, form: read.form, version })
    try {
      await request.act(ctx => editScript(ctx, app.house, { id: table.id, version, script: read.value }))
      return await done(reply, table, 'saved')
    } catch (error) {
      return again(request, reply, { error, show: showScript, version })
    }
  })
}

/** The form once more; after a conflict with the version that is there now, so that saving again takes its place. */
async function again(
  request: FastifyRequest,
  reply: FastifyReply,
  { error, show, version }: { error: unknown; show: Show; version: number },
) {
  const table = await standingFor(request, 'edit')
  if (error instanceof Refusal && error.kind === 'conflict') {
    const form = formAfter(new Refusal('invalid', error.code), request.body)
    return show(request, reply.code(409), { table, form, version: table.version })
  }
  return show(request, reply.code(422), { table, form: formAfter(error, request.body), version })
}

async function showText({ reader, view }: FastifyRequest, reply: FastifyReply, edited: Edited) {
  const { table, form } = edited
  const fields = {
    ...{ view, form },
    choices: await placeChoices(reader, table.places),
    coalitions: await coalitionsOf(reader, table.circle),
  }
  return reply.page(<EditPage view={view} {...edited} fields={fields} />, { status: reply.statusCode })
}

async function showScript({ view }: FastifyRequest, reply: FastifyReply, edited: Edited) {
  return reply.page(<ScriptPage view={view} {...edited} />, { status: reply.statusCode })
}

function filledText({ title, aim, startsAt, room, link, openChairs, themes, places, circle }: Table): Form {
  const starts = startsAt === null ? '' : typedMoment(startsAt)
  const typed = {
    title,
    aim,
    room,
    link,
    themes,
    places,
    circle,
    starts_at: starts,
    open_chairs: String(openChairs),
  }
  return { typed, errors: {} }
}

function filledScript({ script: { questions, roles, steps } }: Table): Form {
  const typed = {
    ...{ questions, roles },
    step_kind: steps.map(({ kind }) => kind),
    step_title: steps.map(({ title }) => title),
    step_prompt: steps.map(({ prompt }) => prompt),
    step_minutes: steps.map(({ minutes }) => String(minutes)),
  }
  return { typed, errors: {} }
}
