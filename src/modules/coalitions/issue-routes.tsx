import type { FastifyInstance } from 'fastify'
import { formAfter, readForm } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { pathAfter } from '../circles/index.ts'
import { placeAsked } from '../places/index.ts'
import { IssueForm } from './forms.ts'
import { issuePath } from './issue.ts'
import { formAgain, isLook, showNew } from './show-issue-form.tsx'
import { raiseIssue } from './raise-issue.ts'
import { beginRights } from './rights.ts'

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
}
