import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, typed, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { placesWith, trailOf, type Place } from '../places/index.ts'
import { blameIn } from './blame.ts'
import { editIssue } from './edit-things.ts'
import { IssueForm } from './forms.ts'
import { issuePath, type Issue } from './issue.ts'
import { EditIssuePage, NewIssuePage } from './pages/IssueFormPages.tsx'
import { raiseIssue } from './raise-issue.ts'
import { beginRights, issueRights } from './rights.ts'
import { standingIssue, type SlugRoute } from './standing.ts'

const Asked = z.object({ plek: z.string().max(20).catch('') })
const Sent = z.object({ doe: z.string().catch(''), version: z.coerce.number().int().catch(0) })

export function issueRoutes(app: FastifyInstance): void {
  app.get('/opgaven/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'raise', thing: null })
    const place = await placeAsked(request)
    return showNew(request, reply, { place, form: { typed: { places: [place?.code ?? ''] }, errors: {} } })
  })

  app.post('/opgaven/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'raise', thing: null })
    const place = await placeAsked(request)
    const read = readForm(IssueForm, request.body)
    if (!place || !read.ok) {
      const form = read.ok ? formAgain(request) : read.form
      return showNew(request, reply.code(422), { place, form })
    }
    if (isLook(request)) return showNew(request, reply.code(422), { place, form: formAgain(request) })
    try {
      const { slug, circle } = await request.act(ctx => raiseIssue(ctx, read.value))
      const path = `${issuePath({ slug })}?klaar=saved`
      return await reply.to(pathAfter({ wish: read.value.circle, saved: circle, before: null }, path))
    } catch (error) {
      return showNew(request, reply.code(422), { place, form: formAfter(error, request.body) })
    }
  })
  editRoutes(app)
}

function editRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/opgaven/:slug/bewerken', async (request, reply) => {
    const issue = await editable(request)
    const { title, explanation, themes, places, circle } = issue
    const form = { typed: { title, explanation, themes, places, circle }, errors: {} }
    return showEdit(request, reply, { issue, form, version: issue.version })
  })

  app.post<SlugRoute>('/opgaven/:slug/bewerken', async (request, reply) => {
    const issue = await editable(request)
    const { version } = Sent.parse(request.body ?? {})
    const read = readForm(IssueForm, request.body)
    if (!read.ok) return showEdit(request, reply.code(422), { issue, form: read.form, version })
    if (isLook(request))
      return showEdit(request, reply.code(422), { issue, form: formAgain(request), version })
    try {
      const saved = await request.act(ctx => editIssue(ctx, { ...read.value, id: issue.id, version }))
      return await reply.to(pathAfter(saved, `${issuePath(issue)}?klaar=saved`))
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'conflict') {
        return showEdit(request, reply.code(422), { issue, form: formAfter(error, request.body), version })
      }
      const now = await editable(request)
      const form = formAfter(new Refusal('invalid', error.code), request.body)
      return showEdit(request, reply.code(409), { issue: now, form, version: now.version, present: now })
    }
  })
}

/** Whether only a look at the words was asked: then nothing is saved, and the form comes back as one that was not accepted. */
function isLook({ body }: FastifyRequest): boolean {
  return Sent.parse(body ?? {}).doe === 'nakijken'
}

/** What was typed, as it was. */
function formAgain({ body }: FastifyRequest): Form {
  return { ...formAfter(new Refusal('invalid', 'coalitions.place_unknown'), body), errors: {} }
}

async function placeAsked(request: FastifyRequest): Promise<Place | undefined> {
  const { plek } = Asked.parse(request.query)
  return (await placesWith(request.reader, [plek]))[0]
}

async function editable(request: FastifyRequest): Promise<Issue> {
  const issue = await standingIssue(request)
  allow(issueRights, { actor: request.actor, action: 'edit', thing: issue })
  return issue
}

function hintsIn(form: Form) {
  return blameIn(`${typed(form, 'title')}\n${typed(form, 'explanation')}`)
}

async function showNew(
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

async function showEdit(
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
