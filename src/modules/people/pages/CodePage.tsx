import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Link, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage } from './PrivatePage.tsx'

interface CodePageProps {
  view: View
  /** Id of the sign-in that the code belongs to. */
  signIn: string
  form: Typed
  minutes: number
}

/** Says to look in the mail, and takes the code. */
export function CodePage({ view, signIn, form, minutes }: CodePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.code_title')} lead={t('people.code_lead')}>
      <Form action={view.href(`/aanmelden/code/${signIn}`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="code"
          label={t('people.code')}
          hint={t('people.code_hint', { minutes })}
          error={fieldErrors(view, form, messages)['code']}
          autocomplete="one-time-code"
          inputmode="numeric"
          short
          required
        />
        <FormActions>
          <Button text={t('people.code_button')} />
        </FormActions>
      </Form>
      <Paragraph text={`${t('people.no_mail')} `}>
        <Link href={view.href('/aanmelden')} text={t('people.ask_again')} />
      </Paragraph>
    </PrivatePage>
  )
}
