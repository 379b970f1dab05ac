import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { fullCoalition, fullIssue, listedCoalitions, listedIssue } from './api-answers.ts'
import { Coalitie, ListedCoalitie, ListedOpgave, Opgave } from './api-shapes.ts'
import { coalitionsIn, coalitionsWith } from './queries/coalitions.ts'
import { issuesIn, issuesWith } from './queries/issues.ts'
import { showIssue } from './show-issue.ts'

const params = z.object({ id: z.uuid() })
const cursor = momentCursor.schema

const issues = listOperation({
  ...{ path: '/opgaven', id: 'listOpgaven', tag: 'Opgaven' },
  summary: 'Opgaven: wat speelt op een plek, wat het laatst veranderde eerst.',
  ...{ filters: inPlace, cursor, item: ListedOpgave },
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const found = await issuesIn(reader, scope, wishFrom(after, limit))
    return partOf(found, limit, { cursor: cursorOf, show: one => listedIssue(one, view.origin) })
  },
})

const oneIssue = operation({
  ...{ method: 'get', path: '/opgaven/{id}', id: 'getOpgave', tag: 'Opgaven', params, answer: Opgave },
  summary: 'Eén opgave, met waar die vandaan komt en wie die draagt.',
  run: async ({ params: { id }, request: { reader, server, view } }) => {
    const [issue] = await issuesWith(reader, [id])
    if (!issue) throw new Refusal('not_found', 'coalitions.issue_not_found')
    return { body: fullIssue(await showIssue(reader, issue, server.house.things), view.origin) }
  },
})

const coalitions = listOperation({
  ...{ path: '/coalities', id: 'listCoalities', tag: 'Coalities' },
  summary: 'Coalities van partijen die samen een opgave dragen, wat het laatst veranderde eerst.',
  ...{ filters: inPlace, cursor, item: ListedCoalitie },
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const found = await coalitionsIn(reader, scope, wishFrom(after, limit))
    const { items, next } = partOf(found, limit, { cursor: cursorOf, show: one => one })
    return { items: await listedCoalitions(reader, items, view.origin), next }
  },
})

const oneCoalition = operation({
  ...{ method: 'get', path: '/coalities/{id}', id: 'getCoalitie', tag: 'Coalities', params },
  summary: 'Eén coalitie, met haar partijen en wie waarover beslist.',
  answer: Coalitie,
  run: async ({ params: { id }, request: { reader, view } }) => {
    const [coalition] = await coalitionsWith(reader, [id])
    if (!coalition) throw new Refusal('not_found', 'coalitions.not_found')
    return { body: await fullCoalition(reader, coalition, view) }
  },
})

export const api = [issues, oneIssue, coalitions, oneCoalition]

interface Listed {
  readonly id: string
  readonly updatedAt: Date
}

function cursorOf({ updatedAt, id }: Listed): string {
  return momentCursor.write(updatedAt, id)
}

/** One more than fits, to know whether there are more. */
function wishFrom(after: string | undefined, limit: number): { limit: number; after: Listed | undefined } {
  const from = after === undefined ? undefined : momentCursor.read(after)
  return { limit: limit + 1, after: from && { updatedAt: from.at, id: from.id } }
}
