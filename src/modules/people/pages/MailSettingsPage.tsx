import { emptyForm, typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Checkbox, Form, FormActions, RadioGroup } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { bundles, type MailSettings } from '../mail-settings.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

interface MailSettingsProps {
  view: View
  settings: MailSettings
  form: Typed
  isSaved: boolean
}

/** How often somebody wants mail. */
export function MailSettingsPage({ view, settings, form, isSaved }: MailSettingsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isFresh = form === emptyForm
  return (
    <PrivatePage
      view={view}
      title={t('people.mine_mail')}
      lead={t('people.mail_settings_lead')}
      trail={trailOfMine(view)}
    >
      {isSaved ? <Alert kind="ok" text={t('people.mail_saved')} /> : ''}
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
    </PrivatePage>
  )
}
