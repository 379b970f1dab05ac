import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkboxes,
  Form,
  FormActions,
  Select,
  Stack,
  TextArea,
  TextField,
  type Option,
} from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { themeName, themes } from '../../initiatives/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import type { BlameHint } from '../blame.ts'
import { longest } from '../forms.ts'
import { messages } from '../messages/messages.ts'
import { BlameNote } from './BlameNote.tsx'

export interface IssueFormProps {
  view: View
  form: FormState
  action: string
  choices: readonly Option[]
  coalitions: readonly PersonsCircle[]
  hints: readonly BlameHint[]
  hidden?: Readonly<Record<string, string>> | undefined
  /** What it says now, when somebody else changed it while this was typed. */
  present?: { readonly title: string; readonly explanation: string } | undefined
}

/** Words a problem without blame: a second button shows where it may sound like it, and saves nothing. */
export function IssueForm(props: IssueFormProps): JSX.Element {
  const { view, form, action, choices, coalitions, hints, hidden, present } = props
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const [place = ''] = typedList(form, 'places')
  return (
    <Form action={action} hidden={hidden} errors={formErrors(view, form, messages)}>
      <Present view={view} present={present} />
      <BlameNote view={view} hints={hints} />
      <Stack>
        <TextField
          name="title"
          label={t('coalitions.form_title')}
          hint={t('coalitions.form_title_hint')}
          value={typed(form, 'title')}
          error={errors['title']}
          maxlength={longest.title}
          required
        />
        <TextArea
          name="explanation"
          label={t('coalitions.form_explanation')}
          hint={t('coalitions.form_explanation_hint')}
          value={typed(form, 'explanation')}
          error={errors['explanation']}
          rows={6}
          maxlength={longest.explanation}
        />
        <Select
          name="places"
          label={t('coalitions.form_place')}
          options={choices}
          value={place}
          error={errors['places']}
          required
        />
        <Checkboxes
          name="themes"
          label={t('coalitions.form_themes')}
          options={themes.map(value => ({ value, text: themeName(view.lang, value) }))}
          values={typedList(form, 'themes')}
        />
        <CircleField view={view} form={form} coalitions={coalitions} alone="stewards" />
      </Stack>
      <FormActions>
        <Button text={t('coalitions.form_save')} />
        <Button kind="secondary" text={t('coalitions.form_look')} name="doe" value="nakijken" />
      </FormActions>
    </Form>
  )
}

function Present({ view, present }: Pick<IssueFormProps, 'view' | 'present'>): JSX.Element {
  if (!present) return ''
  const t = wordsOf(messages, view.lang)
  const text = [present.title, present.explanation].filter(Boolean).join('\n\n')
  return (
    <Alert kind="warning" title={t('coalitions.conflict_title')} text={t('coalitions.now_says', { text })} />
  )
}
