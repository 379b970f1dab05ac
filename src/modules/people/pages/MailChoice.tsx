import { emptyForm, typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Checkbox, Form, FormActions, RadioGroup } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { bundles, type MailSettings } from '../mail-settings.ts'
import { messages } from '../messages/messages.ts'

interface MailChoiceProps {
  view: View
  settings: MailSettings
  form: Typed
}

/** The form that says how often somebody wants mail. */
export function MailChoice({ view, settings, form }: MailChoiceProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isFresh = form === emptyForm
  return (
    <Form action={view.href('/mijn/post')} errors={formErrors(view, form, messages)}>
      <RadioGroup
        name="bundle"
        label={t('people.bundle')}
        value={isFresh ? settings.bundle : typed(form, 'bundle')}
        error={fieldErrors(view, form, messages)['bundle']}
        options={bundles.map(bundle => ({
          value: bundle,
          text: t(`people.bundle_${bundle}`),
          hint: t(`people.bundle_${bundle}_hint`),
        }))}
      />
      <Checkbox
        name="asked"
        label={t('people.mail_asked')}
        hint={t('people.mail_asked_hint')}
        checked={isFresh ? settings.asked : typed(form, 'asked') === 'yes'}
      />
      <FormActions>
        <Button text={t('people.save')} />
      </FormActions>
    </Form>
  )
}
