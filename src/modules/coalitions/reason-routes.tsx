import type { FastifyInstance, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, readForm } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { pathOf, type Coalition } from './coalition.ts'
import { ReasonForm } from './forms.ts'
import { issuePath } from './issue.ts'
import { ReasonPage, type ReasonPageProps } from './pages/StewardPages.tsx'
import { removeCoalition, removeIssue } from './remove-things.ts'
import { issueRights } from './rights.ts'
import { standingFor, standingIssue } from './standing.ts'
import { endCoalition } from './steer-coalition.ts'

interface Deed {
  readonly pattern: string
  readonly deed: ReasonPageProps['deed']
  readonly title: ReasonPageProps['title']
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
    ...{ pattern: '/coalities/:slug/stoppen', deed: 'stop', title: 'stop_title' },
    of: request => named(standingFor(request, 'end')),
    act: (request, { id, reason }) => request.act(ctx => endCoalition(ctx, id, reason)),
  },
  {
    ...{ pattern: '/coalities/:slug/weghalen', deed: 'remove', title: 'remove_title' },
    of: request => named(standingFor(request, 'remove')),
    act: (request, one) => request.act(ctx => removeCoalition(ctx, one)),
  },
  {
    ...{ pattern: '/opgaven/:slug/weghalen', deed: 'remove', title: 'remove_issue_title' },
    async of(request) {
      const issue = await standingIssue(request)
      allow(issueRights, { actor: request.actor, action: 'remove', thing: issue })
      return { id: issue.id, title: issue.title, path: issuePath(issue) }
    },
    act: (request, one) => request.act(ctx => removeIssue(ctx, one)),
  },
]

export function reasonRoutes(app: FastifyInstance): void {
  for (const { pattern, of, act, ...texts } of deeds) {
    app.get(pattern, async (request, reply) =>
      reply.page(<ReasonPage view={request.view} form={emptyForm} of={await of(request)} {...texts} />),
    )
    app.post(pattern, async (request, reply) => {
      const thing = await of(request)
      const read = readForm(ReasonForm, request.body)
      try {
        if (read.ok) await act(request, { id: thing.id, reason: read.value.reason })
        if (read.ok) return await reply.to(thing.path)
      } catch (error) {
        const form = formAfter(error, request.body)
        return reply.page(<ReasonPage view={request.view} form={form} of={thing} {...texts} />, {
          status: 422,
        })
      }
      const page = <ReasonPage view={request.view} form={read.form} of={thing} {...texts} />
      return reply.page(page, { status: 422 })
    })
  }
}
