import { typed, typedList, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkboxes,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Row,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { keyOf } from '../answer.ts'
import type { Helper } from '../gather-candidates.ts'
import { messages } from '../messages/messages.ts'
import { draftTexts } from './draft-texts.ts'
import { VisitorFields } from './VisitorFields.tsx'

export interface AnswerFieldsProps {
  view: View
  action: string
  form: TypedForm
  /** What can be referred to: what was found, and what was chosen before. */
  options: readonly Helper[]
  /** Whether something was searched for and not found. */
  notFound?: boolean
  /** The role that is probably meant. */
  role: string
  /** Asks for name and e-mail address. */
  visitor: boolean
}

/** The form that answers a question. */
export function AnswerFields(props: AnswerFieldsProps): JSX.Element {
  const { view, action, form, role, visitor } = props
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <Heading level={2} text={t('questions.answer_title')} />
      <Form
        id="antwoord"
        action={view.href(action)}
        errors={formErrors(view, form, messages)}
        draft={{ key: action, ...draftTexts(view.lang) }}
        label={t('questions.answer_title')}
      >
        <TextArea
          name="body"
          label={t('questions.field_answer')}
          value={typed(form, 'body')}
          error={errors['body']}
          rows={6}
          maxlength={4_000}
          required
        />
        <TextField
          name="role"
          label={t('questions.field_role')}
          hint={t('questions.field_role_hint')}
          optional={t('questions.optional')}
          value={typed(form, 'role') || role}
          error={errors['role']}
          maxlength={100}
        />
        {visitor ? <VisitorFields view={view} form={form} hint={t('questions.answer_sign_in')} /> : ''}
        <References {...props} />
        <FormActions>
          <Button text={t('questions.send_answer')} />
        </FormActions>
      </Form>
    </>
  )
}

function References({ view, form, options, notFound }: AnswerFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <TextField
        name="zoek"
        label={t('questions.field_search')}
        hint={t('questions.field_search_hint')}
        optional={t('questions.optional')}
        value={typed(form, 'zoek')}
      />
      <Row>
        <Button kind="secondary" name="stap" value="zoek" text={t('questions.search')} />
      </Row>
      {notFound ? <Paragraph text={t('questions.search_none')} /> : ''}
      {options.length === 0 ? (
        ''
      ) : (
        <Checkboxes
          name="wijst"
          label={t('questions.field_references')}
          options={options.map(helper => ({ value: keyOf(helper), text: helper.name }))}
          values={typedList(form, 'wijst')}
        />
      )}
    </>
  )
}
