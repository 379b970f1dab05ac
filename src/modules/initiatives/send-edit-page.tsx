import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Form } from '../../platform/http/form.ts'
import { coalitionsOf } from '../circles/index.ts'
import { EditPage } from './pages/EditPage.tsx'
import { placeChoices } from './place-choices.ts'
import type { ShownInitiative } from './show-initiative.ts'

interface Shown {
  readonly shown: ShownInitiative
  readonly form: Form
  readonly status?: number
  readonly present?: Form
  readonly version?: number
}

export async function sendEditPage(
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
      coalitions={await coalitionsOf(request.reader, initiative.circle)}
      present={present}
      version={version ?? initiative.version}
    />
  )
  return reply.page(page, { status })
}
