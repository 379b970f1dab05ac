import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Paragraph, RadioGroup, TextField } from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import type { Coalition } from '../../coalitions/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { kinds, pathOf } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { dayText } from './day-text.ts'
import { SaveOrBack } from './SaveOrBack.tsx'

interface FormPageProps {
  view: View
  form: Typed
}

interface CircleChoices {
  /** Coalitions that it may be for. */
  coalitions: readonly PersonsCircle[]
}

/** Begins an agreement from a template. */
export function BeginPage(props: FormPageProps & CircleChoices & { coalition: Coalition }): JSX.Element {
  const { view, form, coalition } = props
  const t = wordsOf(messages, view.lang)
  return (
    <AgreementFrame view={view} coalition={coalition} title={t('agreements.new_title')}>
      <Paragraph kind="lead" text={t('agreements.new_lead')} />
      <Paragraph text={t('agreements.for_coalition', { name: coalition.name })} />
      <Form
        action={view.href('/afspraken/nieuw')}
        hidden={{ coalitie: coalition.slug }}
        errors={formErrors(view, form, messages)}
      >
        <RadioGroup
          name="kind"
          required
          label={t('agreements.kind')}
          options={kinds.map(value => ({
            value,
            text: t(`agreements.kind.${value}`),
            hint: t(`agreements.kind_hint.${value}`),
          }))}
          value={typed(form, 'kind')}
          error={fieldErrors(view, form, messages)['kind']}
        />
        <TitleAndDay {...props} />
        <FormActions>
          <Button text={t('agreements.begin')} />
        </FormActions>
      </Form>
    </AgreementFrame>
  )
}

interface EditPageProps extends FormPageProps, CircleChoices {
  shown: ShownAgreement
  version: number
  /** What it says now, when somebody else changed it meanwhile. */
  isStale?: boolean
}

/** Changes the name, the day and the circle. */
export function EditPage(props: EditPageProps): JSX.Element {
  const { view, form, shown, version, isStale = false } = props
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition } = shown
  return (
    <AgreementFrame
      view={view}
      coalition={coalition}
      agreement={agreement}
      title={t('agreements.edit_title')}
    >
      <Form
        action={view.href(`${pathOf(agreement)}/bewerken`)}
        hidden={{ version: String(version) }}
        errors={formErrors(view, form, messages)}
      >
        {isStale ? (
          <Alert
            kind="warning"
            title={t('agreements.now_text')}
            text={`${agreement.title}. ${t('agreements.review_on', { day: dayText(view.lang, agreement.reviewDay) })}`}
          />
        ) : (
          ''
        )}
        <TitleAndDay {...props} />
        <SaveOrBack view={view} shown={shown} button={t('agreements.save')} />
      </Form>
    </AgreementFrame>
  )
}

function TitleAndDay({ view, form, coalitions }: FormPageProps & CircleChoices): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="title"
        required
        label={t('agreements.name')}
        hint={t('agreements.name_hint')}
        value={typed(form, 'title')}
        maxlength={120}
        error={errors['title']}
      />
      <TextField
        name="reviewDay"
        required
        type="date"
        label={t('agreements.review_day')}
        hint={t('agreements.review_day_hint')}
        value={typed(form, 'reviewDay')}
        error={errors['reviewDay']}
        short
      />
      <CircleField view={view} form={form} coalitions={coalitions} />
      {errors['circle'] === undefined ? '' : <Paragraph kind="small" text={errors['circle']} />}
    </>
  )
}
