import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { reopenPath } from './close-account.ts'
import { accountClosed } from './person-for.ts'
import { memberWith } from './queries/leaving.ts'

/** Where somebody who closed the account, and proved to be that person, can open it again. */
export async function wayBack({ reader, server }: FastifyRequest, error: unknown): Promise<string> {
  if (!(error instanceof Refusal) || error.code !== accountClosed) throw error
  const member = await memberWith(reader, String(error.details['person']))
  if (!member) throw error
  return reopenPath(server.house, member)
}
