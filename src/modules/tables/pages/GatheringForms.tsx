import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { CircleField } from '../../circles/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOfGathering, type Gathering } from '../gathering.ts'
import { messages } from '../messages/messages.ts'
import { longest } from '../table.ts'
import { ReasonFields } from './EditPages.tsx'
import { PlaceFields, type TableFieldsProps } from './TableForm.tsx'

interface ChangeProps {
  view: View
  gathering: Gathering
}

/** Changes a gathering, and with it the tables that are still to come. */
export function EditGatheringPage({
  view,
  gathering,
  fields,
}: ChangeProps & { fields: TableFieldsProps }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { form, coalitions } = fields
  const path = pathOfGathering(gathering)
  return (
    <PrivatePage
      view={view}
      title={t('tables.do_edit_gathering')}
      lead={t('tables.edit_gathering_lead')}
      trail={[{ text: gathering.title, path }]}
    >
      <Form
        action={view.href(`${path}/bewerken`)}
        hidden={{ version: String(gathering.version) }}
        errors={formErrors(view, form, messages)}
      >
        <GatheringFields {...fields} />
        <CircleField view={view} form={form} coalitions={coalitions} alone="stewards" />
        <FormActions>
          <Button text={t('tables.save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

/** Calls a gathering off, with the reason. */
export function CancelGatheringPage({
  view,
  gathering,
  form,
}: ChangeProps & { form: FormState }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('tables.do_cancel_gathering')
  const path = pathOfGathering(gathering)
  return (
    <PrivatePage
      view={view}
      title={title}
      lead={t('tables.cancel_gathering_lead')}
      trail={[{ text: gathering.title, path }]}
    >
      <ReasonFields view={view} form={form} action={`${path}/afzeggen`} button={title} />
    </PrivatePage>
  )
}

/** What a gathering is about, when and where. */
export function GatheringFields({ view, form, choices }: TableFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="title"
        label={t('tables.gathering_title')}
        value={typed(form, 'title')}
        error={errors['title']}
        maxlength={longest.title}
        required
      />
      <TextArea
        name="intro"
        label={t('tables.gathering_intro')}
        value={typed(form, 'intro')}
        error={errors['intro']}
        maxlength={longest.text}
      />
      <TextField
        name="starts_at"
        type="datetime-local"
        label={t('tables.form_starts')}
        value={typed(form, 'starts_at')}
        error={errors['starts_at']}
      />
      <TextField
        name="room"
        label={t('tables.form_room')}
        value={typed(form, 'room')}
        maxlength={longest.room}
      />
      <PlaceFields view={view} form={form} choices={choices} />
    </>
  )
}

/** What each table is about. */
export function TableTitles({ view, form }: Pick<TableFieldsProps, 'view' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const count = Math.max(5, typedList(form, 'tables').length + 2)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.gathering_about')} />
      {Array.from({ length: count }, (_, at) => (
        <TextField
          name="tables"
          id={at === 0 ? 'tables' : `tables-${at + 1}`}
          label={t('tables.gathering_one', { number: at + 1 })}
          value={typedList(form, 'tables')[at]}
          error={at === 0 ? fieldErrors(view, form, messages)['tables'] : undefined}
          maxlength={longest.title}
        />
      ))}
    </Stack>
  )
}
