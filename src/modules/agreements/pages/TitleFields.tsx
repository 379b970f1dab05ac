import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { TextField } from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { fieldsOf } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

export interface TitleFieldsProps {
  view: View
  form: Typed
  /** Coalitions that it may be for. */
  coalitions: readonly PersonsCircle[]
}

/** What an agreement is called, when it is looked at again, and who sees it. */
export function TitleFields({ view, form, coalitions }: TitleFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  return (
    <>
      <TextField
        {...field('title')}
        required
        label={t('agreements.name')}
        hint={t('agreements.name_hint')}
        maxlength={120}
      />
      <TextField
        {...field('reviewDay')}
        required
        type="date"
        label={t('agreements.review_day')}
        hint={t('agreements.review_day_hint')}
        short
      />
      <CircleField view={view} form={form} coalitions={coalitions} alone="parties" />
    </>
  )
}
