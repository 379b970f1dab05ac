import { STATUS_CODES } from 'node:http'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'

/** What only programs can do wrong. `code` is the key of its sentence; `members` are told as they are. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly members: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, members: Readonly<Record<string, unknown>> = {}) {
    super(`${status}: ${code}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.members = members
  }
}

const Wrong = z.object({
  in: z.enum(['path', 'query', 'body', 'header']),
  pointer: z.string().describe('JSON Pointer binnen dat deel, of de naam van de parameter.'),
  detail: z.string(),
})
export type Wrong = z.output<typeof Wrong>

/** RFC 9457. */
export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('Nummer van het verzoek, om in het logboek te vinden.'),
    code: z.string().describe('Vaste naam van deze fout.'),
    errors: z.array(Wrong).optional(),
    huidig: z.unknown().optional().describe('Bij 412: hoe het er nu staat.'),
    verzonden: z.unknown().optional().describe('Bij 412: wat je stuurde.'),
  })
  .meta({ id: 'Problem' })

interface Said {
  readonly status: number
  readonly sentence: string
  readonly code: string
  readonly requestId: string
}

export function sendProblem(reply: FastifyReply, said: Said, members: object = {}): FastifyReply {
  const { status, sentence, code, requestId } = said
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    detail: sentence,
    instance: `urn:uuid:${requestId}`,
    code,
    ...members,
  }
  return reply
    .code(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem))
}
