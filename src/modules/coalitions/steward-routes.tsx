import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { pathOf, type Coalition } from './coalition.ts'
import { editCoalition } from './edit-things.ts'
import { CoalitionForm, ReasonForm, ShapeForm } from './forms.ts'
import { issuePath } from './issue.ts'
import { filledShape } from './pages/ShapeFields.tsx'
import { EditCoalitionPage, ReasonPage, ShapePage } from './pages/StewardPages.tsx'
import { reinsOf } from './queries/reins.ts'
import { removeCoalition, removeIssue } from './remove-things.ts'
import { issueRights } from './rights.ts'
import { shapeCoalition } from './shape-coalition.ts'
import { done, standingFor, standingIssue, type SlugRoute } from './standing.ts'
import { endCoalition, startCoalition } from './steer-coalition.ts'

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
  shapeRoutes(app)
  reasonRoutes(app)
}

function shapeRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/coalities/:slug/regie', async (request, reply) => {
    const coalition = await standingFor(request, 'shape')
    const reins = await reinsOf(request.reader, coalition.id)
    const form = { typed: filledShape(coalition, reins), errors: {} }
    return reply.page(<ShapePage view={request.view} coalition={coalition} form={form} />)
  })

  app.post<SlugRoute>('/coalities/:slug/regie', async (request, reply) => {
    const coalition = await standingFor(request, 'shape')
    const read = readForm(ShapeForm, request.body)
    if (!read.ok) {
      const page = <ShapePage view={request.view} coalition={coalition} form={read.form} />
      return reply.page(page, { status: 422 })
    }
    await request.act(ctx => shapeCoalition(ctx, { ...read.value, coalition: coalition.id }))
    return done(reply, coalition, 'saved')
  })

  app.post<SlugRoute>('/coalities/:slug/start', async (request, reply) => {
    const coalition = await standingFor(request, 'start')
    await request.act(ctx => startCoalition(ctx, coalition.id))
    return done(reply, coalition, 'started')
  })
}

interface Deed {
  readonly pattern: string
  readonly deed: 'stop' | 'remove'
  /** What it is done to, when the reader may. */
  of(request: FastifyRequest): Promise<{ id: string; title: string; path: string }>
  act(request: FastifyRequest, one: { id: string; reason: string }): Promise<void>
}

async function named(coalition: Promise<Coalition>) {
  const { id, name, slug } = await coalition
  return { id, title: name, path: pathOf({ slug }) }
}

const deeds: readonly Deed[] = [
  {
    ...{ pattern: '/coalities/:slug/stoppen', deed: 'stop' },
    of: request => named(standingFor(request, 'end')),
    act: (request, { id, reason }) => request.act(ctx => endCoalition(ctx, id, reason)),
  },
  {
    ...{ pattern: '/coalities/:slug/weghalen', deed: 'remove' },
    of: request => named(standingFor(request, 'remove')),
    act: (request, one) => request.act(ctx => removeCoalition(ctx, one)),
  },
  {
    ...{ pattern: '/opgaven/:slug/weghalen', deed: 'remove' },
    async of(request) {
      const issue = await standingIssue(request)
      allow(issueRights, { actor: request.actor, action: 'remove', thing: issue })
      return { id: issue.id, title: issue.title, path: issuePath(issue) }
    },
    act: (request, one) => request.act(ctx => removeIssue(ctx, one)),
  },
]

function reasonRoutes(app: FastifyInstance): void {
  for (const { pattern, deed, of, act } of deeds) {
    app.get(pattern, async (request, reply) =>
      reply.page(<ReasonPage view={request.view} form={emptyForm} of={await of(request)} deed={deed} />),
    )
    app.post(pattern, async (request, reply) => {
      const thing = await of(request)
      const read = readForm(ReasonForm, request.body)
      try {
        if (read.ok) await act(request, { id: thing.id, reason: read.value.reason })
        if (read.ok) return await reply.to(thing.path)
      } catch (error) {
        const form = formAfter(error, request.body)
        return reply.page(<ReasonPage view={request.view} form={form} of={thing} deed={deed} />, {
          status: 422,
        })
      }
      const page = <ReasonPage view={request.view} form={read.form} of={thing} deed={deed} />
      return reply.page(page, { status: 422 })
    })
  }
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
