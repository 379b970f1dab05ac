import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, typed, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { coalitionsOf } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { trailOf, type Place } from '../places/index.ts'
import { blameIn } from './blame.ts'
import type { Issue } from './issue.ts'
import { EditIssuePage, NewIssuePage } from './pages/IssueFormPages.tsx'

const Sent = z.object({ doe: z.string().catch('') })

/** Whether only a look at the words was asked: then nothing is saved, and the form comes back as one that was not accepted. */
export function isLook({ body }: FastifyRequest): boolean {
  return Sent.parse(body ?? {}).doe === 'nakijken'
}

/** What was typed, as it was. */
export function formAgain({ body }: FastifyRequest): Form {
  return { ...formAfter(new Refusal('invalid', 'coalitions.place_unknown'), body), errors: {} }
}

function hintsIn(form: Form) {
  return blameIn(`${typed(form, 'title')}\n${typed(form, 'explanation')}`)
}

export async function showNew(
  request: FastifyRequest,
  reply: FastifyReply,
  { place, form }: { place: Place | undefined; form: Form },
) {
  const { reader, view } = request
  const fields = {
    ...{ view, form, hints: hintsIn(form) },
    choices: await placeChoices(reader, place ? [place.code] : []),
    coalitions: await coalitionsOf(reader, 'public'),
  }
  const trail = place ? await trailOf(reader, place) : []
  const page = <NewIssuePage view={view} place={place} trail={trail} fields={fields} />
  return reply.page(page, { status: reply.statusCode })
}

interface Edited {
  readonly issue: Issue
  readonly form: Form
  readonly version: number
  readonly present?: Issue
}

export async function showEdit(
  request: FastifyRequest,
  reply: FastifyReply,
  { issue, form, version, present }: Edited,
) {
  const { reader, view } = request
  const fields = {
    ...{ view, form, present, hints: hintsIn(form), hidden: { version: String(version) } },
    choices: await placeChoices(reader, issue.places),
    coalitions: await coalitionsOf(reader, issue.circle),
  }
  return reply.page(<EditIssuePage view={view} issue={issue} fields={fields} />, {
    status: reply.statusCode,
  })
}
