import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Table,
  TextField,
  type Cell,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface AddressesProps {
  view: View
  emails: readonly string[]
  form: Typed
}

/** Somebody's own addresses, and a form to add one. */
export function AddressSection({ view, emails, form }: AddressesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={2} text={t('people.addresses')} />
      <Paragraph text={t('people.addresses_lead')} />
      {emails.length === 0 ? '' : <Addresses view={view} emails={emails} />}
      <Form action={view.href('/mijn/adressen')} errors={formErrors(view, form, messages)}>
        <TextField
          name="email"
          type="email"
          label={t('people.address_new')}
          hint={t('people.address_new_hint')}
          value={typed(form, 'email')}
          error={fieldErrors(view, form, messages)['email']}
          autocomplete="email"
          required
        />
        <FormActions>
          <Button text={t('people.address_add')} />
        </FormActions>
      </Form>
    </>
  )
}

function Addresses({ view, emails }: Omit<AddressesProps, 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('people.addresses')}
      captionHidden
      columns={[
        { header: t('people.email') },
        { header: t('people.address_mailed') },
        { header: t('people.session_action') },
      ]}
      rows={emails.map((email, at): Cell[] => [
        email,
        {
          content:
            at === 0 ? (
              <Badge kind="info" text={t('people.address_gets_mail')} />
            ) : (
              <AddressForm
                view={view}
                action="/mijn/adressen/post"
                email={email}
                text={t('people.address_choose')}
              />
            ),
        },
        {
          content: (
            <AddressForm
              view={view}
              action="/mijn/adressen/weg"
              email={email}
              text={t('people.address_remove')}
            />
          ),
        },
      ])}
    />
  )
}

function AddressForm(props: { view: View; action: string; email: string; text: string }): JSX.Element {
  const { view, action, email, text } = props
  return (
    <Form action={view.href(action)} hidden={{ email }}>
      <Button kind="subtle" text={text} context={email} />
    </Form>
  )
}
