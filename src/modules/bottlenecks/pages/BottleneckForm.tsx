import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkboxes,
  Details,
  Form,
  FormActions,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { CircleField } from '../../circles/index.ts'
import { themeName, themes } from '../../initiatives/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { longest } from '../bottleneck.ts'
import type { FormChoices } from '../form-choices.ts'
import { messages } from '../messages/messages.ts'
import { RuleFields } from './RuleFields.tsx'

export interface BottleneckFormProps {
  view: View
  form: FormState
  action: string
  button: string
  choices: FormChoices
  hidden?: Readonly<Record<string, string>> | undefined
  /** Whether it says whom it hits; later that is said on the page. */
  asksHits: boolean
}

/** Where a rule bites: what it blocked, which rule, and whose rule it is. */
export function BottleneckForm(props: BottleneckFormProps): JSX.Element {
  const { view, form, action, button, choices, hidden, asksHits } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={action} hidden={hidden} errors={formErrors(view, form, messages)}>
      <Alert
        kind="info"
        live="none"
        title={t('bottlenecks.form_tone')}
        text={t('bottlenecks.form_tone_text')}
      />
      <MainFields {...props} />
      <RuleFields view={view} form={form} rules={choices.rules} />
      <Select
        name="owner"
        label={t('bottlenecks.form_owner')}
        hint={t('bottlenecks.form_owner_hint')}
        options={choices.owners}
        value={typed(form, 'owner')}
        error={fieldErrors(view, form, messages)['owner']}
        empty={t('bottlenecks.form_owner_unknown')}
      />
      {asksHits ? <HitFields {...props} /> : ''}
      <Details summary={t('bottlenecks.form_themes')} open={typedList(form, 'themes').length > 0}>
        <Checkboxes
          name="themes"
          label={t('bottlenecks.form_themes')}
          hint={t('bottlenecks.form_themes_hint')}
          options={themes.map(value => ({ value, text: themeName(view.lang, value) }))}
          values={typedList(form, 'themes')}
        />
      </Details>
      <CircleField view={view} form={form} coalitions={choices.coalitions} />
      <FormActions>
        <Button text={button} />
      </FormActions>
    </Form>
  )
}

function MainFields({ view, form, choices }: BottleneckFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="title"
        label={t('bottlenecks.form_title')}
        hint={t('bottlenecks.form_title_hint')}
        value={typed(form, 'title')}
        error={errors['title']}
        maxlength={longest.title}
        required
      />
      <Select
        name="places"
        label={t('bottlenecks.form_place')}
        options={choices.places}
        value={typed(form, 'places')}
        error={errors['places']}
        required
      />
      <TextArea
        name="blocks"
        label={t('bottlenecks.form_blocks')}
        hint={t('bottlenecks.form_blocks_hint')}
        value={typed(form, 'blocks')}
        error={errors['blocks']}
        maxlength={longest.text}
        required
      />
      <TextArea
        name="tried"
        label={t('bottlenecks.form_tried')}
        hint={t('bottlenecks.form_tried_hint')}
        optional={t('bottlenecks.optional')}
        value={typed(form, 'tried')}
        error={errors['tried']}
        maxlength={longest.text}
      />
    </>
  )
}

/** Whom it hits, for who speaks for more than themselves. */
function HitFields({ view, form, choices }: BottleneckFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { organisations, initiatives } = choices.voices
  if (organisations.length + initiatives.length === 0) return ''
  return (
    <Checkboxes
      name="hits"
      label={t('bottlenecks.form_hits')}
      hint={t('bottlenecks.form_hits_hint')}
      options={[
        { value: 'me', text: t('bottlenecks.as_me') },
        ...initiatives.map(({ id, title }) => ({ value: `initiative:${id}`, text: title })),
        ...organisations.map(({ id, name }) => ({ value: `organisation:${id}`, text: name })),
      ]}
      values={typedList(form, 'hits')}
    />
  )
}
