import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  Suggest,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import type { Place } from '../../places/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { draftTexts } from './draft-texts.ts'
import { VisitorFields } from './VisitorFields.tsx'

export interface AskPageProps {
  view: View
  place: Place
  /** The place and everything around it, widest first. */
  line: readonly Place[]
  trail: readonly { text: string; path: string }[]
  form: TypedForm
  coalitions: readonly PersonsCircle[]
}

export function AskPage(props: AskPageProps): JSX.Element {
  const { view, place, trail } = props
  const t = wordsOf(messages, view.lang)
  const title = t('questions.ask_title', { place: place.name })
  return (
    <Shell view={view} title={title} trail={trail} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('questions.ask_lead')} />
      <AskForm {...props} />
    </Shell>
  )
}

function AskForm({ view, place, line, form, coalitions }: AskPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const action = `/${place.path}/vragen/nieuw`
  return (
    <Form
      action={view.href(action)}
      errors={formErrors(view, form, messages)}
      draft={{ key: action, ...draftTexts(view.lang) }}
    >
      <Suggest src={view.href('/vragen/hints')} region="vraag-hints" fields="title explanation place">
        <TextField
          name="title"
          label={t('questions.field_title')}
          hint={t('questions.field_title_hint')}
          value={typed(form, 'title')}
          error={errors['title']}
          maxlength={150}
          required
        />
        <Explained view={view} form={form} name="explanation" />
      </Suggest>
      <Explained view={view} form={form} name="motivation" />
      <RadioGroup
        name="place"
        label={t('questions.field_place')}
        hint={t('questions.field_place_hint')}
        options={line.toReversed().map(({ code, name }) => ({ value: code, text: name }))}
        value={typed(form, 'place') || place.code}
        error={errors['place']}
      />
      <CircleField view={view} form={form} coalitions={coalitions} />
      {view.actor.person === null ? (
        <VisitorFields view={view} form={form} hint={t('questions.field_email_hint')} />
      ) : (
        ''
      )}
      <FormActions>
        <Button text={t('questions.ask_next')} />
      </FormActions>
    </Form>
  )
}

function Explained(props: { view: View; form: TypedForm; name: 'explanation' | 'motivation' }): JSX.Element {
  const { view, form, name } = props
  const t = wordsOf(messages, view.lang)
  return (
    <TextArea
      name={name}
      label={t(`questions.field_${name}`)}
      hint={t(`questions.field_${name}_hint`)}
      value={typed(form, name)}
      error={fieldErrors(view, form, messages)[name]}
      optional={t('questions.optional')}
      maxlength={4_000}
    />
  )
}
