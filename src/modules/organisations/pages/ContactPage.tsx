import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Checkbox, Form, FormActions, TextArea, TextField } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Organisation } from '../organisation.ts'
import type { Contact } from '../queries/contacts.ts'

interface ContactProps {
  view: View
  organisation: Organisation
  contact: Contact
  form: Typed
}

export function ContactPage({ view, organisation, contact, form }: ContactProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(organisation)
  const wrong = fieldErrors(view, form, messages)
  const kept = contact.hasClaimAddress ? ` ${t('organisations.claim_email_there')}` : ''
  return (
    <PrivatePage
      view={view}
      title={t('organisations.contact_title', { name: organisation.name })}
      trail={[{ text: organisation.name, path }]}
    >
      <Form action={view.href(`${path}/contact`)} errors={formErrors(view, form, messages)}>
        <TextArea
          name="reach"
          label={t('organisations.contact_reach')}
          hint={t('organisations.contact_reach_hint')}
          value={typed(form, 'reach')}
          error={wrong['reach']}
        />
        <Checkbox
          name="isPublic"
          label={t('organisations.contact_public')}
          hint={t('organisations.contact_public_hint')}
          checked={typed(form, 'isPublic') === 'yes'}
        />
        <TextField
          name="claimEmail"
          type="email"
          label={t('organisations.claim_email')}
          hint={`${t('organisations.claim_email_hint')}${kept}`}
          value={typed(form, 'claimEmail')}
          error={wrong['claimEmail']}
          autocomplete="off"
        />
        {contact.hasClaimAddress ? <Checkbox name="drop" label={t('organisations.claim_email_drop')} /> : ''}
        <FormActions>
          <Button text={t('organisations.save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}
