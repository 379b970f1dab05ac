import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkbox,
  Form,
  FormActions,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, fieldsOf, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownMandates } from '../show-mandates.ts'
import { DayField } from './DayField.tsx'

export interface MandatesProps extends ShownMandates {
  view: View
  form: Typed
}

/** Gives somebody a mandate. */
export function MandateFields(props: MandatesProps): JSX.Element {
  const { view, organisation, form } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`${pathOf(organisation)}/mandaten`)} errors={formErrors(view, form, messages)}>
      <ForWhom {...props} />
      <AboutWhat {...props} />
      <RadioGroup
        name="power"
        label={t('organisations.mandate_power')}
        options={(['speak', 'sign'] as const).map(value => ({
          value,
          text: t(`organisations.power_${value}`),
        }))}
        value={typed(form, 'power')}
        error={fieldErrors(view, form, messages)['power']}
      />
      <DayField view={view} form={form} name="from" label={t('organisations.since')} />
      <DayField
        view={view}
        form={form}
        name="until"
        label={t('organisations.till')}
        hint={t('organisations.mandate_until_hint')}
      />
      <FormActions>
        <Button text={t('organisations.mandate_give')} />
      </FormActions>
    </Form>
  )
}

function ForWhom({ view, positions, people, form }: MandatesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const options = positions.flatMap(({ id, person, role }) => {
    const name = people.find(one => one.id === person)?.name
    return name === undefined ? [] : [{ value: id, text: `${name}, ${role}` }]
  })
  return (
    <Select
      name="position"
      label={t('organisations.mandate_position')}
      empty=""
      options={options}
      value={typed(form, 'position')}
      error={fieldErrors(view, form, messages)['position']}
      required
    />
  )
}

function AboutWhat({ view, form }: MandatesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const text = fieldsOf(view, form, messages)
  return (
    <>
      <Checkbox
        name="everything"
        label={t('organisations.mandate_everything')}
        hint={t('organisations.mandate_everything_hint')}
        checked={typed(form, 'everything') === 'yes'}
        error={text('everything').error}
      />
      <TextArea
        {...text('subjects')}
        label={t('organisations.mandate_subjects')}
        hint={t('organisations.mandate_subjects_hint')}
        rows={3}
      />
      <TextField
        {...text('upToCents')}
        label={t('organisations.mandate_amount')}
        hint={t('organisations.mandate_amount_hint')}
        inputmode="numeric"
        short
      />
    </>
  )
}
