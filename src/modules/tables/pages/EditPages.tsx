import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Columns,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { stepKinds } from '../script.ts'
import { pathOf, type Table } from '../table.ts'
import { TableFields, type TableFieldsProps } from './TableForm.tsx'

interface EditPageProps {
  view: View
  table: Table
  form: FormState
  /** That was on the screen. */
  version: number
}

/** A page about one table, with the way back. */
export function trailTo({ title, ...table }: Pick<Table, 'title' | 'slug'>) {
  return [{ text: title, path: pathOf(table) }]
}

export function EditPage({
  view,
  table,
  form,
  version,
  fields,
}: EditPageProps & { fields: TableFieldsProps }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('tables.do_edit')} lead={t('tables.edit_lead')} trail={trailTo(table)}>
      <Form
        action={view.href(`${pathOf(table)}/bewerken`)}
        hidden={{ version: String(version) }}
        errors={formErrors(view, form, messages)}
      >
        <TableFields {...fields} />
        <FormActions>
          <Button text={t('tables.save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

const rows = { questions: 5, roles: 8 } as const

/** How the table goes: questions beforehand, steps with their minutes, and roles. An empty row is left out. */
export function ScriptPage({ view, table, form, version }: EditPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('tables.do_script')}
      lead={t('tables.script_lead')}
      trail={trailTo(table)}
    >
      <Form
        action={view.href(`${pathOf(table)}/draaiboek`)}
        hidden={{ version: String(version) }}
        errors={formErrors(view, form, messages)}
      >
        <Rows view={view} form={form} name="questions" most={200} />
        <Heading level={2} text={t('tables.steps')} />
        {Array.from({ length: Math.min(12, typedList(form, 'step_title').length + 2) }, (_, at) => (
          <StepFields view={view} form={form} at={at} />
        ))}
        <Rows view={view} form={form} name="roles" most={120} />
        <FormActions>
          <Button text={t('tables.save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

interface FieldsProps {
  view: View
  form: FormState
}

function Rows({
  view,
  form,
  name,
  most,
}: FieldsProps & { name: 'questions' | 'roles'; most: number }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t(`tables.${name}`)} />
      {Array.from({ length: rows[name] }, (_, at) => (
        <TextField
          name={name}
          id={`${name}-${at + 1}`}
          label={t(`tables.${name}_one`, { number: at + 1 })}
          value={typedList(form, name)[at]}
          maxlength={most}
        />
      ))}
    </Stack>
  )
}

function StepFields({ view, form, at }: FieldsProps & { at: number }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const number = at + 1
  const id = (name: string) => (at === 0 ? name : `${name}-${number}`)
  const valueOf = (name: string) => typedList(form, name)[at]
  return (
    <Stack gap="sm" label={t('tables.step', { number })}>
      <Heading level={3} text={t('tables.step', { number })} />
      <Columns>
        <TextField
          name="step_title"
          id={id('step_title')}
          label={t('tables.step_title', { number })}
          value={valueOf('step_title')}
          error={at === 0 ? fieldErrors(view, form, messages)['step_title'] : undefined}
          maxlength={80}
        />
        <Select
          name="step_kind"
          id={id('step_kind')}
          label={t('tables.step_kind', { number })}
          options={stepKinds.map(value => ({ value, text: t(`tables.step_kinds.${value}`) }))}
          value={valueOf('step_kind')}
        />
      </Columns>
      <TextField
        name="step_prompt"
        id={id('step_prompt')}
        label={t('tables.step_prompt', { number })}
        value={valueOf('step_prompt')}
        maxlength={300}
      />
      <TextField
        name="step_minutes"
        id={id('step_minutes')}
        type="number"
        label={t('tables.step_minutes', { number })}
        value={valueOf('step_minutes') ?? '10'}
        min="1"
        max="480"
        short
      />
    </Stack>
  )
}

interface ReasonPageProps {
  view: View
  table: Table
  deed: 'afzeggen' | 'weghalen'
  form: FormState
}

/** Calls it off or takes it away, with the reason. */
export function ReasonPage({ view, table, deed, form }: ReasonPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t(deed === 'afzeggen' ? 'tables.do_cancel' : 'tables.do_remove')
  return (
    <PrivatePage view={view} title={title} lead={t(`tables.${deed}_lead`)} trail={trailTo(table)}>
      <ReasonFields view={view} form={form} action={`${pathOf(table)}/${deed}`} button={title} />
    </PrivatePage>
  )
}

/** Asks why. */
export function ReasonFields({
  view,
  form,
  action,
  button,
}: FieldsProps & { action: string; button: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(action)} errors={formErrors(view, form, messages)}>
      <TextArea
        name="reason"
        label={t('tables.reason')}
        value={typed(form, 'reason')}
        error={fieldErrors(view, form, messages)['reason']}
        maxlength={500}
        rows={3}
        required
      />
      <FormActions>
        <Button kind="danger" text={button} />
      </FormActions>
    </Form>
  )
}

/** What stays at the address of a table or gathering that was removed. */
export function RemovedPage({ view, reason }: { view: View; reason: string }): JSX.Element {
  return (
    <PrivatePage view={view} title={wordsOf(messages, view.lang)('tables.removed')}>
      <Paragraph text={reason} />
    </PrivatePage>
  )
}
