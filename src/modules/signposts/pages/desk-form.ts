import { emptyForm, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Desk } from './desk.ts'

/** Which form of the desk it is: what it does, and of forms that stand there more than once, with what. */
interface Which {
  readonly deed: string
  readonly of?: string
  /** What stands in its fields at first. */
  readonly first?: Form['typed']
}

/** What a form of the desk shows: what was typed in it and what is wrong with that, when it was this one that was sent. */
export function deskForm(view: View, { wrong }: Desk, { deed, of = '', first = {} }: Which) {
  const isWrong = wrong?.deed === deed && wrong.of === of
  const form = isWrong ? wrong.form : { ...emptyForm, typed: first }
  const idOf = (name: string) => (of === '' ? name : `${name}-${of}`)
  const shown = fieldsOf(view, form, messages)
  const summary = formErrors(view, form, messages)
  const errors = summary?.errors.map(error =>
    'field' in error ? { ...error, field: idOf(error.field) } : error,
  )
  return {
    ...{ isWrong, form },
    errors: summary && { ...summary, errors: errors ?? [] },
    field: (name: string) => ({ ...shown(name), id: idOf(name) }),
  }
}
