import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doWithForm, emptyForm, formAfterEdit, readForm, type Form } from '../../platform/http/form.ts'
import { typedMoment } from '../../platform/i18n/zone-clock.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { cancelGathering } from './cancel-gathering.ts'
import { editGathering } from './edit-gathering.ts'
import { EditGatheringForm, ReasonForm } from './forms.ts'
import { pathOfGathering, type Gathering } from './gathering.ts'
import { CancelGatheringPage, EditGatheringPage } from './pages/GatheringForms.tsx'
import { askedGatheringFor } from './gathering-asked.ts'
import type { SlugRoute } from './standing.ts'

/** Who planned a gathering changes it, or calls it off. */
export function changeGatheringRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/bijeenkomsten/:slug/bewerken', async (request, reply) => {
    const gathering = await askedGatheringFor(request, 'edit')
    return showEdit(request, reply, { gathering, form: filled(gathering) })
  })

  app.post<SlugRoute>('/bijeenkomsten/:slug/bewerken', async (request, reply) => {
    const before = await askedGatheringFor(request, 'edit')
    const read = readForm(EditGatheringForm, request.body)
    if (!read.ok) return showEdit(request, reply.code(422), { gathering: before, form: read.form })
    try {
      const wish = { ...read.value, id: before.id }
      const saved = await request.act(ctx => editGathering(ctx, app.house, wish))
      return await reply.to(pathAfter(saved, `${pathOfGathering(before)}?klaar=saved`))
    } catch (error) {
      const form = formAfterEdit(error, request.body)
      // What is there now, so that saving again takes its place.
      const gathering = await askedGatheringFor(request, 'edit')
      return showEdit(request, reply.code(422), { gathering, form })
    }
  })

  app.get<SlugRoute>('/bijeenkomsten/:slug/afzeggen', async (request, reply) =>
    showCancel(request, reply, { gathering: await askedGatheringFor(request, 'cancel'), form: emptyForm }),
  )

  app.post<SlugRoute>('/bijeenkomsten/:slug/afzeggen', async (request, reply) => {
    const gathering = await askedGatheringFor(request, 'cancel')
    const wrong = await doWithForm(ReasonForm, request.body, ({ reason }) =>
      request.act(ctx => cancelGathering(ctx, app.house, { id: gathering.id, reason })),
    )
    if (wrong) return showCancel(request, reply.code(422), { gathering, form: wrong })
    return reply.to(`${pathOfGathering(gathering)}?klaar=cancelled`)
  })
}

interface Shown {
  readonly gathering: Gathering
  readonly form: Form
}

async function showEdit({ reader, view }: FastifyRequest, reply: FastifyReply, { gathering, form }: Shown) {
  const { places, circle } = gathering
  const fields = {
    ...{ view, form },
    choices: await placeChoices(reader, places),
    coalitions: await coalitionsOf(reader, circle),
  }
  const page = <EditGatheringPage view={view} gathering={gathering} fields={fields} />
  return reply.page(page, { status: reply.statusCode })
}

function showCancel({ view }: FastifyRequest, reply: FastifyReply, shown: Shown) {
  return reply.page(<CancelGatheringPage view={view} {...shown} />, { status: reply.statusCode })
}

function filled({ title, intro, startsAt, room, places, circle }: Gathering): Form {
  const starts = startsAt === null ? '' : typedMoment(startsAt)
  return { typed: { title, intro, room, places, circle, starts_at: starts }, errors: {} }
}
