import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { Form, TextArea, YesNo } from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface AnswerFormProps {
  view: View
  /** Path that takes the answer. */
  action: string
  form: Typed
  hidden?: Readonly<Record<string, string>>
  /** The sentence that comes with the answer. */
  sentence: { name: string; id?: string; label: string; hint: string }
  buttons: { yes: string; no: string }
}

/** Asks for a yes or a no, with a sentence to explain it. */
export function AnswerForm(props: AnswerFormProps): JSX.Element {
  const { view, action, form, hidden, sentence, buttons } = props
  return (
    <Form action={view.href(action)} hidden={hidden} errors={formErrors(view, form, messages)}>
      <TextArea {...fieldsOf(view, form, messages)(sentence.name)} {...sentence} rows={2} />
      <YesNo name="right" {...buttons} />
    </Form>
  )
}
