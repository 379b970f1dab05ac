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
  Stack,
  TextArea,
  TextField,
  type Option,
} from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { phases } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { longest } from '../suggestion.ts'
import { themes } from '../themes.ts'
import { ReinFields, WantFields } from './RepeatedFields.tsx'

export interface InitiativeFormProps {
  view: View
  form: FormState
  action: string
  button: string
  /** Places to choose from: code and name. */
  choices: readonly Option[]
  /** Of `coalitionsOf`. */
  coalitions: readonly PersonsCircle[]
  hidden?: Readonly<Record<string, string>> | undefined
  /** What it says now, when somebody else changed it while this was typed. */
  present?: FormState | undefined
}

/** All that can be told about an initiative; only name and place are needed. */
export function InitiativeForm(props: InitiativeFormProps): JSX.Element {
  const { view, form, action, button, hidden, present } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={action} hidden={hidden} errors={formErrors(view, form, messages)}>
      {present ? (
        <Alert kind="warning" title={t('initiatives.conflict_title')} text={t('initiatives.conflict_text')} />
      ) : (
        ''
      )}
      <MainFields {...props} />
      <Details summary={t('initiatives.form_needs')} open={typedList(form, 'need_text').some(Boolean)}>
        <WantFields view={view} form={form} direction="need" />
      </Details>
      <Details summary={t('initiatives.form_offers')} open={typedList(form, 'offer_text').some(Boolean)}>
        <WantFields view={view} form={form} direction="offer" />
      </Details>
      <Details summary={t('initiatives.form_reins')}>
        <ReinFields view={view} form={form} />
      </Details>
      <Details
        summary={t('initiatives.form_more')}
        open={['point', 'links'].some(field => form.errors[field])}
      >
        <MoreFields {...props} />
      </Details>
      <CircleField view={view} form={form} coalitions={props.coalitions} alone="stewards" />
      <FormActions>
        <Button text={button} />
      </FormActions>
    </Form>
  )
}

/** Name, value, error and, after somebody else's change, what it says now; `say` puts a value in words. */
function fieldOf({ view, form, present }: InitiativeFormProps, name: string, say = (value: string) => value) {
  const value = typed(form, name)
  const now = present ? typed(present, name) : value
  const t = wordsOf(messages, view.lang)
  const text = now === '' ? t('initiatives.nothing') : say(now)
  const hint = now === value ? undefined : t('initiatives.conflict_field', { text })
  return { name, value, hint, error: fieldErrors(view, form, messages)[name] }
}

function MainFields(props: InitiativeFormProps): JSX.Element {
  const { view, form, choices } = props
  const t = wordsOf(messages, view.lang)
  const [first = '', ...more] = typedList(form, 'places')
  const story = fieldOf(props, 'story')
  const options = phases.map(value => ({ value, text: t(`initiatives.phase.${value}`) }))
  const phaseText = (value: string) => options.find(option => option.value === value)?.text ?? value
  return (
    <Stack>
      <TextField
        {...fieldOf(props, 'title')}
        label={t('initiatives.form_title')}
        maxlength={longest.title}
        required
      />
      <Select
        name="places"
        label={t('initiatives.form_place')}
        options={choices}
        value={first}
        error={fieldErrors(view, form, messages)['places']}
        required
      />
      {[...more.filter(Boolean), ''].slice(0, 3).map((place, at) => (
        <Select
          name="places"
          id={`places-${at + 2}`}
          label={t('initiatives.form_place_more')}
          options={choices}
          value={place}
          empty=""
        />
      ))}
      <TextField
        {...fieldOf(props, 'summary')}
        label={t('initiatives.form_summary')}
        maxlength={longest.summary}
      />
      <Select {...fieldOf(props, 'phase', phaseText)} label={t('initiatives.form_phase')} options={options} />
      <Checkboxes
        name="themes"
        label={t('initiatives.form_themes')}
        hint={t('initiatives.form_themes_hint')}
        options={themes.map(value => ({ value, text: t(`initiatives.theme.${value}`) }))}
        values={typedList(form, 'themes')}
      />
      <TextArea
        {...story}
        label={t('initiatives.form_story')}
        hint={story.hint ?? t('initiatives.form_story_hint')}
        rows={8}
      />
    </Stack>
  )
}

function MoreFields(props: InitiativeFormProps): JSX.Element {
  const { view } = props
  const t = wordsOf(messages, view.lang)
  const point = fieldOf(props, 'point')
  const links = fieldOf(props, 'links')
  return (
    <Stack>
      <TextField
        {...point}
        label={t('initiatives.form_point')}
        hint={point.hint ?? t('initiatives.form_point_hint')}
      />
      <TextArea
        {...links}
        label={t('initiatives.form_links')}
        hint={links.hint ?? t('initiatives.form_links_hint')}
        rows={3}
      />
    </Stack>
  )
}
