import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, FileField, Form, FormActions, Heading, Paragraph, TextField } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { longest } from '../conversation.ts'
import { messages } from '../messages/messages.ts'

interface ImportPageProps {
  view: View
  place: Place
  form: FormState
}

/** A conversation that was held elsewhere, from the files of Polis. */
export function ImportPage({ view, place, form }: ImportPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const list = { text: t('conversations.title'), path: `/${place.path}/gesprekken` }
  return (
    <Shell view={view} title={t('conversations.import_title')} trail={[list]} noindex>
      <Heading level={1} text={t('conversations.import_title')} />
      <Paragraph kind="lead" text={t('conversations.import_lead')} />
      <Form
        action={view.href(`/gesprekken/invoeren?plek=${place.code}`)}
        errors={formErrors(view, form, messages)}
        multipart
      >
        <TextField
          name="title"
          label={t('conversations.form_title')}
          value={typed(form, 'title')}
          error={errors['title']}
          maxlength={longest.title}
          required
        />
        <FileField
          name="file"
          label={t('conversations.import_file')}
          hint={t('conversations.import_file_hint')}
          accept=".zip"
          error={errors['file']}
          required
        />
        <FormActions>
          <Button text={t('conversations.import_button')} />
        </FormActions>
      </Form>
    </Shell>
  )
}
