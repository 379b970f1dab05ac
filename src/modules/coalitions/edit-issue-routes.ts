import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { pathAfter } from '../circles/index.ts'
import { editIssue } from './edit-things.ts'
import { IssueForm } from './forms.ts'
import { issuePath, type Issue } from './issue.ts'
import { issueRights } from './rights.ts'
import { formAgain, isLook, showEdit } from './show-issue-form.tsx'
import { standingIssue, type SlugRoute } from './standing.ts'

const Sent = z.object({ version: z.coerce.number().int().catch(0) })

export function editIssueRoutes(app: FastifyInstance): void {
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

async function editable(request: FastifyRequest): Promise<Issue> {
  const issue = await standingIssue(request)
  allow(issueRights, { actor: request.actor, action: 'edit', thing: issue })
  return issue
}
