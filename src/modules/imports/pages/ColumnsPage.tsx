import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Paragraph, Select } from '../../../ui/index.ts'
import { phases } from '../../initiatives/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { fields } from '../fields.ts'
import { pathOf } from '../import.ts'
import type { ImportSummary } from '../import-summary.ts'
import { messages } from '../messages/messages.ts'
import { ImportFrame } from './ImportFrame.tsx'

interface ColumnsPageProps {
  view: View
  form: FormState
  summary: ImportSummary
  /** Per column the first text in it. */
  examples: ReadonlyMap<string, string>
}

/** Which column is what: guessed, to be accepted or changed. */
export function ColumnsPage({ view, form, summary, examples }: ColumnsPageProps): JSX.Element {
  const { one } = summary
  const t = wordsOf(messages, view.lang)
  const title = t(one.state === 'failed' ? 'imports.failed_title' : 'imports.columns_title')
  const errors = fieldErrors(view, form, messages)
  const columns = one.header.map(name => ({ value: name, text: name }))
  return (
    <ImportFrame view={view} summary={summary} title={title}>
      {one.state === 'failed' ? <Alert kind="error" text={t('imports.failed')} /> : ''}
      <Paragraph
        kind="lead"
        text={t('imports.columns_lead', { rows: formatNumber(view.lang, one.rowsTotal), file: one.fileName })}
      />
      <Form action={view.href(`${pathOf(one)}/kolommen`)} errors={formErrors(view, form, messages)}>
        {fields.map(field => {
          const chosen = one.mapping[field] ?? ''
          const example = examples.get(chosen)
          return (
            <Select
              name={field}
              label={t(`imports.field.${field}`)}
              hint={example === undefined ? undefined : t('imports.columns_example', { text: example })}
              options={columns}
              value={chosen}
              empty={t('imports.columns_none')}
              error={errors[field]}
              required={field === 'title'}
            />
          )
        })}
        <Select
          name="default_phase"
          label={t('imports.phase')}
          options={phases.map(value => ({ value, text: t(`imports.phase.${value}`) }))}
          value={one.phase}
        />
        <FormActions>
          <Button text={t('imports.check')} />
        </FormActions>
      </Form>
      <Form action={view.href(`${pathOf(one)}/weg`)} label={t('imports.drop')}>
        <FormActions>
          <Button kind="subtle" text={t('imports.drop')} />
        </FormActions>
      </Form>
    </ImportFrame>
  )
}
