import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, FormActions, Form, Heading, Link, Paragraph, Table, TextField } from '../../../ui/index.ts'
import { day, fieldErrors, formErrors, moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Passkey } from '../queries/passkeys.ts'
import { AskDevice } from './AskDevice.tsx'

export interface PasskeysProps {
  view: View
  passkeys: readonly Passkey[]
  device: string
  takesPasskeys: boolean
  form: Typed
}

/** Somebody's passkeys, and where scripts run a form to add one. */
export function PasskeySection({ view, passkeys, device, takesPasskeys, form }: PasskeysProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={2} text={t('people.passkeys')} />
      <Paragraph text={t('people.passkeys_lead')} />
      {passkeys.length === 0 ? '' : <Passkeys view={view} passkeys={passkeys} />}
      {takesPasskeys ? (
        <AskDevice view={view} task="create" questions="/mijn/passkeys/opties">
          <Form
            action={view.href('/mijn/passkeys')}
            hidden={{ response: '' }}
            errors={formErrors(view, form, messages)}
          >
            <TextField
              name="name"
              label={t('people.passkey_name')}
              hint={t('people.passkey_name_hint')}
              value={typed(form, 'name') || device}
              error={fieldErrors(view, form, messages)['name']}
              maxlength={80}
            />
            <FormActions>
              <Button text={t('people.passkey_add')} />
            </FormActions>
          </Form>
        </AskDevice>
      ) : (
        <Paragraph kind="small" text={t('people.passkeys_not_here')} />
      )}
    </>
  )
}

function Passkeys({ view, passkeys }: Pick<PasskeysProps, 'view' | 'passkeys'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('people.passkeys')}
      captionHidden
      columns={[
        { header: t('people.passkey_name') },
        { header: t('people.passkey_made') },
        { header: t('people.passkey_used') },
      ]}
      rows={passkeys.map(({ id, name, madeAt, usedAt }) => [
        { content: <Link href={view.href(`/mijn/passkeys/${id}`)} text={name} /> },
        { content: day(view, madeAt) },
        usedAt ? { content: moment(view, usedAt) } : t('people.key_unused'),
      ])}
    />
  )
}
