import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** Asks for the address to mail a link and a code to. */
export function SignInPage({ view, form, next }: { view: View; form: Typed; next: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  return (
    <Shell view={view} title={t('people.sign_in')} trail={[]} noindex>
      <Heading level={1} text={t('people.sign_in')} />
      <Paragraph kind="lead" text={t('people.sign_in_lead')} />
      <Form action={view.href('/aanmelden')} errors={formErrors(view, form, messages)} hidden={{ next }}>
        <TextField
          name="email"
          type="email"
          label={t('people.email')}
          hint={t('people.email_hint')}
          value={typed(form, 'email')}
          error={wrong['email']}
          autocomplete="email"
          required
        />
        <FormActions>
          <Button text={t('people.send_mail')} />
        </FormActions>
      </Form>
      <Paragraph kind="small" text={t('people.sign_in_new')} />
    </Shell>
  )
}
