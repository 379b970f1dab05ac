export type RefusalKind =
  'not_found' | 'gone' | 'not_allowed' | 'invalid' | 'conflict' | 'closed' | 'too_many'

export type RefusalDetails = Readonly<Record<string, string | number>>

/** HTTP status per kind of refusal; the API answers the same ones in RFC 9457 form. */
export const statusOf: Readonly<Record<RefusalKind, number>> = {
  not_found: 404,
  /** It was here and was taken away; `not_found` is for what never was, or is not for this reader. */
  gone: 410,
  not_allowed: 403,
  invalid: 422,
  conflict: 409,
  closed: 409,
  too_many: 429,
}

/**
 * Whatever a person can cause and should be told about in one sentence.
 * `code` is a key in the messages of the module that refuses, such as `questions.already_closed`;
 * `details` fills the placeholders of that sentence; `details.field` names the form field it is about.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly details: RefusalDetails

  constructor(kind: RefusalKind, code: string, details: RefusalDetails = {}) {
    super(`${kind}: ${code}`)
    this.name = 'Refusal'
    this.kind = kind
    this.code = code
    this.details = details
  }
}
