import { typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Paragraph, RadioGroup } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { PlaceSearch } from '../../places/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { PlannedFrom } from '../plan-from.ts'
import { templates } from '../script.ts'
import { TableFields, type TableFieldsProps } from './TableForm.tsx'

interface PlanPageProps {
  view: View
  /** Undefined asks for the place first. */
  from: PlannedFrom | undefined
  fields: TableFieldsProps
}

/** Plans a table: a kind, what it is about, when and where. */
export function PlanPage({ view, from, fields }: PlanPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { form } = fields
  return (
    <PrivatePage
      view={view}
      title={t('tables.plan')}
      lead={t(from ? 'tables.plan_lead' : 'tables.place_first')}
      trail={from?.trail ?? []}
    >
      {from ? (
        <Form action={view.href(from.path)} errors={formErrors(view, form, messages)}>
          {from.title === '' ? '' : <Paragraph text={t('tables.plan_from', { title: from.title })} />}
          <KindField view={view} form={form} />
          <TableFields {...fields} />
          <FormActions>
            <Button text={t('tables.plan_save')} />
          </FormActions>
        </Form>
      ) : (
        <PlaceSearch view={view} />
      )}
    </PrivatePage>
  )
}

/** The templates, with what each is for. */
export function KindField({ view, form }: Pick<TableFieldsProps, 'view' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <RadioGroup
      name="kind"
      label={t('tables.form_kind')}
      options={[...templates].map(([value, { name, about }]) => ({
        ...{ value, text: name[view.lang], hint: about[view.lang] },
      }))}
      value={typed(form, 'kind') || 'board'}
      error={fieldErrors(view, form, messages)['kind']}
    />
  )
}
