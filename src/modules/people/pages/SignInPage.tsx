import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Link, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage } from './PrivatePage.tsx'
import { SignInByPasskey } from './SignInByPasskey.tsx'
import { SignInElsewhere } from './SignInElsewhere.tsx'

interface SignInProps {
  view: View
  form: Typed
  next: string
  takesPasskeys: boolean
  /** Name of the provider, when the site has one. */
  provider: string | undefined
}

/** Asks for the address to mail a link and a code to, and offers the other ways to sign in. */
export function SignInPage({ view, form, next, takesPasskeys, provider }: SignInProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  return (
    <PrivatePage view={view} title={t('people.sign_in')} lead={t('people.sign_in_lead')}>
      <Form action={view.href('/aanmelden')} errors={formErrors(view, form, messages)} hidden={{ next }}>
        <TextField
          name="email"
          type="email"
          label={t('people.email')}
          hint={t('people.email_hint')}
          value={typed(form, 'email')}
          error={wrong['email']}
          autocomplete={takesPasskeys ? 'email webauthn' : 'email'}
          required
        />
        <FormActions>
          <Button text={t('people.send_mail')} />
        </FormActions>
      </Form>
      {takesPasskeys ? <SignInByPasskey view={view} next={next} /> : ''}
      {provider === undefined ? '' : <SignInElsewhere view={view} next={next} provider={provider} />}
      <Paragraph kind="small" text={t('people.sign_in_new')} />
      <Paragraph kind="small" text={t('people.sign_in_terms')} />
      <p>
        <Link href={view.href('/voorwaarden')} text={t('people.terms_link')} />
      </p>
    </PrivatePage>
  )
}
