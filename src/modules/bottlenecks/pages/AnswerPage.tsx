import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  FileField,
  Form,
  FormActions,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { acceptedFiles } from '../../documents/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { answerKinds } from '../answer.ts'
import { longest, pathOf, type Bottleneck } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import { BottleneckFrame } from './BottleneckFrame.tsx'

interface AnswerPageProps {
  view: View
  bottleneck: Bottleneck
  form: FormState
}

/** For who speaks for the owner. */
export function AnswerPage(props: AnswerPageProps): JSX.Element {
  const { view, bottleneck, form } = props
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <BottleneckFrame view={view} bottleneck={bottleneck} title={t('bottlenecks.answer_title')}>
      <Paragraph kind="lead" text={t('bottlenecks.answer_lead')} />
      <Form
        action={view.href(`${pathOf(bottleneck)}/antwoord`)}
        errors={formErrors(view, form, messages)}
        multipart
      >
        <RadioGroup
          name="kind"
          label={t('bottlenecks.answer_kind')}
          options={answerKinds.map(value => ({
            value,
            text: t(`bottlenecks.state.${value}`),
            hint: t(`bottlenecks.kind_hint.${value}`),
          }))}
          value={typed(form, 'kind')}
          error={errors['kind']}
          required
        />
        <TextArea
          name="body"
          label={t('bottlenecks.answer_body')}
          hint={t('bottlenecks.answer_body_hint')}
          value={typed(form, 'body')}
          error={errors['body']}
          maxlength={longest.text}
          required
        />
        <RoomFields {...props} />
        <TextField
          name="link"
          label={t('bottlenecks.answer_link')}
          optional={t('bottlenecks.optional')}
          value={typed(form, 'link')}
          error={errors['link']}
          maxlength={longest.link}
        />
        <FileField
          name="file"
          label={t('bottlenecks.answer_file')}
          hint={t('bottlenecks.answer_file_hint')}
          optional={t('bottlenecks.optional')}
          error={errors['file']}
          accept={acceptedFiles}
        />
        <FormActions>
          <Button text={t('bottlenecks.answer_send')} />
        </FormActions>
      </Form>
    </BottleneckFrame>
  )
}

function RoomFields({ view, form }: AnswerPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="day"
        type="date"
        short
        label={t('bottlenecks.answer_day')}
        hint={t('bottlenecks.answer_day_hint')}
        value={typed(form, 'day')}
        error={errors['day']}
      />
      {(['forWhom', 'conditions'] as const).map(name => (
        <TextField
          name={name}
          label={t(`bottlenecks.answer_${name}`)}
          hint={t('bottlenecks.answer_room_hint')}
          optional={t('bottlenecks.optional')}
          value={typed(form, name)}
          error={errors[name]}
          maxlength={longest.link}
        />
      ))}
    </>
  )
}
