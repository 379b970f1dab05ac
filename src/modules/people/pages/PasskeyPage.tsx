import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Passkey } from '../queries/passkeys.ts'
import { NameForm } from './NameForm.tsx'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

/** One passkey, to name it otherwise or to remove it. */
export function PasskeyPage(props: { view: View; passkey: Passkey; form: Typed }): JSX.Element {
  const { view, passkey, form } = props
  const t = wordsOf(messages, view.lang)
  const path = `/mijn/passkeys/${passkey.id}`
  const trail = [...trailOfMine(view), { text: t('people.mine_ways'), path: '/mijn/aanmelden' }]
  return (
    <PrivatePage view={view} title={t('people.passkey_title', { name: passkey.name })} trail={trail}>
      <NameForm
        view={view}
        action={path}
        form={form}
        field={{ label: t('people.passkey_name'), value: passkey.name, maxlength: 80 }}
        button={t('people.save')}
      />
      <Form action={view.href(`${path}/weg`)}>
        <FormActions>
          <Button kind="secondary" text={t('people.passkey_remove')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}
