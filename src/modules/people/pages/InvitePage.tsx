import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, TextField } from '../../../ui/index.ts'
import type { FoundPlace } from '../../places/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { trailOfMembers } from './role-text.ts'
import { RoleFields } from './RoleFields.tsx'
import { PrivatePage } from './PrivatePage.tsx'

interface InviteProps {
  view: View
  form: Typed
  choices: readonly FoundPlace[]
}

/** Gives somebody a role by e-mail address. */
export function InvitePage({ view, form, choices }: InviteProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const text = fieldsOf(view, form, messages)
  return (
    <PrivatePage view={view} title={t('people.invite')} trail={trailOfMembers(view)}>
      <Form action={view.href('/beheer/leden/nieuw')} errors={formErrors(view, form, messages)}>
        <TextField {...text('email')} type="email" label={t('people.invite_email')} required />
        <TextField {...text('name')} label={t('people.invite_name')} required />
        <RoleFields view={view} form={form} choices={choices} />
        <FormActions>
          <Button text={t('people.invite_button')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}
