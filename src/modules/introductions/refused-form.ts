import { formAfter, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'

const kinds: readonly string[] = ['conflict', 'too_many']

/** The form again with what was typed, also after a limit or another request stood in the way; any other error goes on. */
export function formRefused(error: unknown, body: unknown): Form {
  if (error instanceof Refusal && kinds.includes(error.kind)) {
    return formAfter(new Refusal('invalid', error.code, error.details), body)
  }
  return formAfter(error, body)
}
