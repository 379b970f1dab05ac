import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { TextField } from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { fieldErrors } from '../../site/index.ts'
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
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="title"
        required
        label={t('agreements.name')}
        hint={t('agreements.name_hint')}
        value={typed(form, 'title')}
        maxlength={120}
        error={errors['title']}
      />
      <TextField
        name="reviewDay"
        required
        type="date"
        label={t('agreements.review_day')}
        hint={t('agreements.review_day_hint')}
        value={typed(form, 'reviewDay')}
        error={errors['reviewDay']}
        short
      />
      <CircleField view={view} form={form} coalitions={coalitions} alone="parties" />
    </>
  )
}
