import { typed, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { RadioGroup, Stack, TextArea } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { firmnesses, type Terms } from '../coalition.ts'
import { longest } from '../forms.ts'
import { messages } from '../messages/messages.ts'

/** What a party says about itself: the same four questions for everybody. */
export function TermsFields({ view, form }: { view: View; form: Form }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const texts = ['brings', 'lets_go', 'interest'] as const
  return (
    <Stack>
      {texts.map(name => (
        <TextArea
          name={name}
          label={t(`coalitions.form_${name}`)}
          hint={t(`coalitions.form_${name}_hint`)}
          value={typed(form, name)}
          error={errors[name]}
          rows={2}
          maxlength={longest.terms}
        />
      ))}
      <RadioGroup
        name="firmness"
        label={t('coalitions.form_firmness')}
        options={firmnesses.map(value => ({
          value,
          text: t(`coalitions.firm.${value}`),
          hint: t(`coalitions.firm_hint.${value}`),
        }))}
        value={typed(form, 'firmness') || 'trying'}
        error={errors['firmness']}
      />
    </Stack>
  )
}

/** The same fields, filled with what a party says now. */
export function filledTerms({ brings, letsGo, interest, firmness }: Terms): Form {
  return { typed: { brings, lets_go: letsGo, interest, firmness }, errors: {} }
}
