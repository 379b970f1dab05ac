import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** Where somebody types the code of a card or a mail. */
export function CodePage({ view, form }: { view: View; form: TypedForm }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('invitations.code_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('invitations.code_lead')} />
      <Form action={view.href('/uitnodiging')} errors={formErrors(view, form, messages)}>
        <TextField
          name="code"
          label={t('invitations.field_code')}
          hint={t('invitations.field_code_hint')}
          value={typed(form, 'code')}
          error={fieldErrors(view, form, messages)['code']}
          autocomplete="off"
          maxlength={20}
          short
          required
        />
        <FormActions>
          <Button text={t('invitations.code_button')} />
        </FormActions>
      </Form>
    </Shell>
  )
}
