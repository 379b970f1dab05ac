import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { AskDevice } from './AskDevice.tsx'

/** A button that signs in with a passkey; absent where that cannot be. */
export function SignInByPasskey({ view, next }: { view: View; next: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <AskDevice view={view} task="get" questions="/aanmelden/passkey/opties" autofill>
      <Form action={view.href('/aanmelden/passkey')} hidden={{ response: '', next }}>
        <FormActions>
          <Button kind="secondary" text={t('people.sign_in_passkey')} />
        </FormActions>
      </Form>
    </AskDevice>
  )
}
