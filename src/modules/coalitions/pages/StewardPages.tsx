import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf, type Coalition } from '../coalition.ts'
import { longest } from '../forms.ts'
import { messages } from '../messages/messages.ts'
import { CoalitionFrame } from './CoalitionFrame.tsx'
import { ConflictFields, ReinFields, RuleField } from './ShapeFields.tsx'

interface FormPageProps {
  view: View
  coalition: Coalition
  form: FormState
}

interface EditCoalitionProps extends FormPageProps {
  coalitions: readonly PersonsCircle[]
  version: number
  /** Whether somebody else changed it while this was typed. */
  isConflict: boolean
}

export function EditCoalitionPage(props: EditCoalitionProps): JSX.Element {
  const { view, coalition, form, coalitions, version, isConflict } = props
  const t = wordsOf(messages, view.lang)
  const path = pathOf(coalition)
  const errors = fieldErrors(view, form, messages)
  const { name, aim } = coalition
  return (
    <CoalitionFrame view={view} of={{ title: name, path }} title={t('coalitions.edit_title')}>
      <Form
        action={view.href(`${path}/bewerken`)}
        hidden={{ version: String(version) }}
        errors={formErrors(view, form, messages)}
      >
        {isConflict ? (
          <Alert
            kind="warning"
            title={t('coalitions.conflict_title')}
            text={t('coalitions.now_says', { text: [name, aim].filter(Boolean).join('\n\n') })}
          />
        ) : (
          ''
        )}
        <Stack>
          <TextField
            name="name"
            label={t('coalitions.form_name')}
            value={typed(form, 'name')}
            error={errors['name']}
            maxlength={longest.title}
            required
          />
          <TextArea
            name="aim"
            label={t('coalitions.form_aim')}
            hint={t('coalitions.form_aim_hint')}
            value={typed(form, 'aim')}
            error={errors['aim']}
            maxlength={longest.text}
          />
          <CircleField view={view} form={form} coalitions={coalitions} alone="stewards" />
        </Stack>
        <FormActions>
          <Button text={t('coalitions.form_save')} />
        </FormActions>
      </Form>
    </CoalitionFrame>
  )
}

/** How they would decide, written by who begins, before anybody else said yes. */
export function ShapePage({ view, coalition, form }: FormPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(coalition)
  return (
    <CoalitionFrame
      view={view}
      of={{ title: coalition.name, path }}
      title={t('coalitions.shape')}
      lead={t('coalitions.shape_lead')}
    >
      <Form action={view.href(`${path}/regie`)} errors={formErrors(view, form, messages)}>
        <Stack>
          <Heading level={2} text={t('coalitions.reins')} />
          <ReinFields view={view} form={form} />
          <RuleField view={view} form={form} />
          <ConflictFields view={view} form={form} />
        </Stack>
        <FormActions>
          <Button text={t('coalitions.form_save')} />
        </FormActions>
      </Form>
    </CoalitionFrame>
  )
}

export interface ReasonPageProps {
  view: View
  form: FormState
  of: { readonly title: string; readonly path: string }
  deed: 'stop' | 'remove'
  title: 'stop_title' | 'remove_title' | 'remove_issue_title'
}

/** Stops a coalition, with what came of it, or takes something away, with the reason. */
export function ReasonPage({ view, form, of, deed, title }: ReasonPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <CoalitionFrame view={view} of={of} title={t(`coalitions.${title}`)}>
      <Paragraph text={t(`coalitions.${deed}_text`)} />
      <Form
        action={view.href(`${of.path}/${deed === 'stop' ? 'stoppen' : 'weghalen'}`)}
        errors={formErrors(view, form, messages)}
      >
        <TextArea
          name="reason"
          label={t(`coalitions.${deed}_reason`)}
          value={typed(form, 'reason')}
          error={errors['reason']}
          rows={3}
          maxlength={longest.terms}
          required
        />
        <FormActions>
          <Button kind="danger" text={t(`coalitions.${deed}`)} />
        </FormActions>
      </Form>
    </CoalitionFrame>
  )
}
