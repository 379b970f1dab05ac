import type { z } from 'zod'
import { Refusal, type RefusalDetails } from '../refusal/refusal.ts'

/** What was typed, and per field the key of the sentence that says what is wrong. */
export interface Form {
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
  /** What fills the placeholders of those sentences. */
  readonly details?: RefusalDetails
}

export const emptyForm: Form = { typed: {}, errors: {} }

export type FormRead<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly form: Form }

/** Checks a posted form. The messages of the schema are message keys, such as `questions.title_missing`. */
export function readForm<S extends z.ZodType>(schema: S, body: unknown): FormRead<z.output<S>> {
  const read = schema.safeParse(body ?? {})
  if (read.success) return { ok: true, value: read.data }
  const errors: Record<string, string> = {}
  for (const issue of read.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
  return { ok: false, form: { typed: typedIn(body), errors } }
}

/** The form again after a use-case refused what was typed; any other error goes on. */
export function formAfter(error: unknown, body: unknown): Form {
  if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
  return {
    typed: typedIn(body),
    errors: { [String(error.details['field'] ?? '')]: error.code },
    details: error.details,
  }
}

/** The same for who edits: that somebody else changed it meanwhile is said above the form, and what was typed stays. */
export function formAfterEdit(error: unknown, body: unknown): Form {
  const isOlder = error instanceof Refusal && error.kind === 'conflict'
  return formAfter(isOlder ? new Refusal('invalid', error.code) : error, body)
}

/** Does what a posted form says. Returns the form again when it is not right or the use-case refused it. */
export async function doWithForm<S extends z.ZodType>(
  schema: S,
  body: unknown,
  work: (value: z.output<S>) => Promise<unknown>,
): Promise<Form | undefined> {
  const read = readForm(schema, body)
  if (!read.ok) return read.form
  try {
    await work(read.value)
  } catch (error) {
    return formAfter(error, body)
  }
  return undefined
}

/** One typed value; empty when the field was not sent. */
export function typed(form: Form, field: string): string {
  const value = form.typed[field]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** All typed values of a field that may come more than once. */
export function typedList(form: Form, field: string): readonly string[] {
  const value = form.typed[field]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

function typedIn(body: unknown): Form['typed'] {
  if (body === null || typeof body !== 'object') return {}
  const texts: Record<string, string | readonly string[]> = {}
  for (const [field, value] of Object.entries(body)) {
    if (typeof value === 'string') texts[field] = value
    else if (Array.isArray(value)) texts[field] = value.filter(one => typeof one === 'string')
  }
  return texts
}
