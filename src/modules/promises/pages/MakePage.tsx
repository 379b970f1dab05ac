import { typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  EmptyState,
  Form,
  FormActions,
  Heading,
  LinkButton,
  Paragraph,
  RadioGroup,
  Select,
  TextField,
} from '../../../ui/index.ts'
import { CircleField } from '../../circles/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { MakeChoices } from '../make-choices.ts'
import { longest } from '../promise.ts'
import { MeasureFields, WhatField, type FormProps } from './ContentFields.tsx'

interface MakePageProps extends FormProps {
  choices: MakeChoices
  /** Where the form goes. */
  path: string
}

/** The form for a new promise. */
export function MakePage({ view, form, choices, path }: MakePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const title = t('promises.make_title')
  return (
    <Shell view={view} title={title} trail={choices.trail} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('promises.make_lead')} />
      {choices.about === null ? '' : <Paragraph text={t('promises.make_from', { title: choices.about })} />}
      <Form action={view.href(path)} errors={formErrors(view, form, messages)}>
        <WhatField view={view} form={form} />
        {choices.by.length > 1 ? (
          <RadioGroup
            name="by"
            label={t('promises.field_by')}
            hint={t('promises.field_by_hint')}
            options={choices.by}
            value={typed(form, 'by') || 'self'}
            error={errors['by']}
          />
        ) : (
          ''
        )}
        {choices.receivers.length > 1 ? (
          <RadioGroup
            name="receiver"
            label={t('promises.field_receiver')}
            options={choices.receivers}
            value={typed(form, 'receiver')}
            error={errors['receiver']}
          />
        ) : (
          ''
        )}
        <TextField
          name="forWords"
          label={t('promises.field_for')}
          value={typed(form, 'forWords')}
          maxlength={longest.words}
          error={errors['forWords']}
          optional={t('promises.optional')}
        />
        <MeasureFields view={view} form={form} />
        <TextField
          name="condition"
          label={t('promises.field_condition')}
          hint={t('promises.field_condition_hint')}
          value={typed(form, 'condition')}
          maxlength={longest.condition}
          error={errors['condition']}
          optional={t('promises.optional')}
        />
        {choices.origins.length > 1 ? (
          <Select
            name="origin"
            label={t('promises.field_origin')}
            options={choices.origins}
            value={typed(form, 'origin')}
            error={errors['origin']}
          />
        ) : (
          ''
        )}
        <CircleField view={view} form={form} coalitions={choices.coalitions} />
        <FormActions>
          <Button text={t('promises.make_button')} />
        </FormActions>
      </Form>
    </Shell>
  )
}

/** A promise has a place; without one there is nothing to promise yet. */
export function NowherePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('promises.make_title')} noindex>
      <Heading level={1} text={t('promises.make_title')} />
      <EmptyState title={t('promises.nowhere_title')} text={t('promises.nowhere_text')}>
        <LinkButton href={view.href('/')} text={t('promises.nowhere_button')} />
      </EmptyState>
    </Shell>
  )
}
