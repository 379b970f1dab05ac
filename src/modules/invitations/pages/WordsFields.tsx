import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, TextArea, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import type { EntryWords } from '../change-entry.ts'
import type { EntryKind } from '../entry.ts'
import { messages } from '../messages/messages.ts'

interface WordsFieldsProps {
  view: View
  action: string
  kind: EntryKind
  /** As they are now. */
  words: EntryWords
  form: TypedForm
}

/** What was filled in, to be said in other words. */
export function WordsFields({ view, action, kind, words, form }: WordsFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const isTyped = Object.keys(form.typed).length > 0
  return (
    <Form action={action} errors={formErrors(view, form, messages)}>
      {kind === 'answer' ? (
        ''
      ) : (
        <TextField
          name="title"
          label={t(`invitations.field_title_${kind}`)}
          value={isTyped ? typed(form, 'title') : words.title}
          error={errors['title']}
          maxlength={150}
          required
        />
      )}
      <TextArea
        name="text"
        label={t(`invitations.field_text_${kind}`)}
        value={isTyped ? typed(form, 'text') : words.text}
        error={errors['text']}
        maxlength={2_000}
        rows={6}
        required
      />
      <FormActions>
        <Button text={t('invitations.save')} />
      </FormActions>
    </Form>
  )
}
