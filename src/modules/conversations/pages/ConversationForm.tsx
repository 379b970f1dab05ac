import type { PropsWithChildren } from '@kitajs/html'
import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Checkbox, Form, FormActions, Select, TextArea, TextField } from '../../../ui/index.ts'
import { CircleField } from '../../circles/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { longest } from '../conversation.ts'
import type { FormChoices } from '../form-choices.ts'
import { messages } from '../messages/messages.ts'

export interface ConversationFormProps {
  view: View
  form: FormState
  action: string
  button: string
  choices: FormChoices
  hidden?: Readonly<Record<string, string>>
}

/** What a conversation is about, until when, and for whom. Children come between: what is chosen once. */
export function ConversationForm(props: PropsWithChildren<ConversationFormProps>): JSX.Element {
  const { view, form, action, button, choices, hidden, children } = props
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  return (
    <Form action={action} hidden={hidden} errors={formErrors(view, form, messages)}>
      <TextField
        {...field('title')}
        label={t('conversations.form_title')}
        hint={t('conversations.form_title_hint')}
        maxlength={longest.title}
        required
      />
      <TextArea
        {...field('intro')}
        label={t('conversations.form_intro')}
        hint={t('conversations.form_intro_hint')}
        optional={t('conversations.optional')}
        maxlength={longest.intro}
      />
      <Select {...field('places')} label={t('conversations.form_place')} options={choices.places} required />
      {children}
      <TextField
        {...field('closes')}
        type="date"
        short
        label={t('conversations.form_closes')}
        hint={t('conversations.form_closes_hint')}
        optional={t('conversations.optional')}
      />
      <Checkbox
        name="checked"
        label={t('conversations.form_checked')}
        hint={t('conversations.form_checked_hint')}
        checked={typed(form, 'checked') !== ''}
      />
      <CircleField view={view} form={form} coalitions={choices.coalitions} />
      <FormActions>
        <Button text={button} />
      </FormActions>
    </Form>
  )
}
