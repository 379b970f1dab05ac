import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { deviceOf } from './session.ts'
import { signInByCode, type SignedIn } from './sign-in-person.ts'

/** What a page that takes a mailed code is sent. */
export const CodeForm = z.object({
  code: z.string('people.code_missing').trim().min(1, 'people.code_missing').max(20, 'people.wrong_code'),
})

const CodePath = z.object({ id: z.uuid() })

/** Id of the sign-in in `:id` of the URL of a page that takes a code. */
export function signInOf(request: FastifyRequest): string {
  const read = CodePath.safeParse(request.params)
  if (!read.success) throw new Refusal('not_found', 'site.page_not_found')
  return read.data.id
}

/**
 * Signs in whoever typed the mailed code of this sign-in, named `name` when new; the form again when the code is not right
 * or no longer works. The session is there once `reply.signIn` has its token.
 */
export async function readCode(
  request: FastifyRequest,
  { signIn, name }: { signIn: string; name?: string | undefined },
): Promise<{ ok: true; value: SignedIn } | { ok: false; form: Form }> {
  const read = readForm(CodeForm, request.body)
  if (!read.ok) return read
  const wish = { signIn, name, code: read.value.code, device: deviceIn(request) }
  const value = await request.actAlways(ctx => signInByCode(ctx, wish))
  if (typeof value !== 'string') return { ok: true, value }
  return { ok: false, form: { typed: {}, errors: { code: `people.${value}` } } }
}

/** By which words whoever asks knows this device again. */
export function deviceIn(request: FastifyRequest): string {
  return deviceOf(request.headers['user-agent'] ?? '')
}
