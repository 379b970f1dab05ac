import { typed, type Form } from '../../platform/http/form.ts'
import type { View } from '../../platform/http/view.ts'
import { sentenceIn, wordsOf, type Messages } from '../../platform/i18n/words.ts'
import { messages } from './messages/messages.ts'

/** What is wrong with a form, for the summary above it; undefined when nothing is. */
export function formErrors(view: View, form: Form, words: Messages) {
  const errors = Object.entries(fieldErrors(view, form, words)).map(([field, message]) =>
    field === '' ? { message } : { field, message },
  )
  return errors.length === 0
    ? undefined
    : { title: wordsOf(messages, view.lang)('site.form_problem'), errors }
}

/** The sentence per field that is wrong; the empty name is about the whole form. */
export function fieldErrors(view: View, form: Form, words: Messages): Readonly<Record<string, string>> {
  const sentence = sentenceIn([messages, words], view.lang)
  return Object.fromEntries(
    Object.entries(form.errors).map(([field, key]) => [field, sentence(key, form.details)]),
  )
}

/** What a field of a form shows again: what was typed in it, and what is wrong with that. */
export function fieldsOf(view: View, form: Form, words: Messages) {
  const wrong = fieldErrors(view, form, words)
  return (name: string) => ({ name, value: typed(form, name), error: wrong[name] })
}
