import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Select, TextField } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { longest, usualUnits } from '../promise.ts'

export interface FormProps {
  view: View
  form: Typed
}

/** What is promised. */
export function WhatField({ view, form }: FormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <TextField
      name="what"
      label={t('promises.field_what')}
      hint={t('promises.field_what_hint')}
      value={typed(form, 'what')}
      maxlength={longest.what}
      error={fieldErrors(view, form, messages)['what']}
      required
    />
  )
}

/** How much of it, and by when. */
export function MeasureFields({ view, form }: FormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const optional = t('promises.optional')
  return (
    <>
      <TextField
        name="amount"
        label={t('promises.field_amount')}
        hint={t('promises.field_amount_hint')}
        value={typed(form, 'amount')}
        inputmode="decimal"
        error={errors['amount']}
        optional={optional}
        short
      />
      <Select
        name="unit"
        label={t('promises.field_unit')}
        value={typed(form, 'unit')}
        options={[...usualUnits, 'other' as const].map(value => ({
          value,
          text: t(`promises.unit_${value}`),
        }))}
      />
      <TextField
        name="ownUnit"
        label={t('promises.field_own_unit')}
        hint={t('promises.field_own_unit_hint')}
        value={typed(form, 'ownUnit')}
        maxlength={longest.unit}
        error={errors['ownUnit']}
        optional={optional}
      />
      <TextField
        name="dueDay"
        type="date"
        label={t('promises.field_due')}
        value={typed(form, 'dueDay')}
        error={errors['dueDay']}
        required
        short
      />
    </>
  )
}
