import type { FastifyRequest } from 'fastify'
import { ApiProblem } from './problem.ts'

/** The version in the ETag that a change is based on: what stands before the dot. */
export function versionIn({ headers }: FastifyRequest): number {
  const asked = headers['if-match']
  if (asked === undefined) throw new ApiProblem(428, 'site.api_if_match')
  const [, version] = /^"(\d{1,9})\.[\w-]+"$/.exec(asked) ?? []
  if (version === undefined) {
    const errors = [{ in: 'header', pointer: 'If-Match', detail: 'site.api_if_match' }]
    throw new ApiProblem(400, 'site.api_wrong', { errors })
  }
  return Number(version)
}
