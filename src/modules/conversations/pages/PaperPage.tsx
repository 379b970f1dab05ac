import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Form,
  FormActions,
  Paragraph,
  RadioGroup,
  TextField,
} from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { pathOf, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import type { Statement } from '../statement.ts'
import { HostFrame } from './HostPages.tsx'

const answers = ['1', '-1', '0'] as const

interface PaperPageProps {
  view: View
  conversation: Conversation
  statements: readonly Statement[]
  form: FormState
  /** Whether the sheet before this one is in. */
  isIn?: boolean
}

/** For who leads it: types over what is on a sheet of paper. */
export function PaperPage({ view, conversation, statements, form, isIn }: PaperPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const choices = answers.map(value => ({ value, text: t(`conversations.vote.${value}`) }))
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_paper')}>
      <Paragraph kind="lead" text={t('conversations.paper_lead')} />
      {isIn ? <Alert kind="ok" text={t('conversations.paper_counts')} /> : ''}
      <Form action={view.href(`${pathOf(conversation)}/papier`)} errors={formErrors(view, form, messages)}>
        <TextField
          {...field('code')}
          label={t('conversations.paper_code')}
          autocomplete="off"
          short
          required
        />
        {statements.map(({ number, body }) => (
          <>
            <RadioGroup
              {...field(`vote_${number}`)}
              label={`${number + 1}. ${body}`}
              options={[...choices, { value: '', text: t('conversations.paper_nothing') }]}
              value={typed(form, `vote_${number}`)}
            />
            <Checkbox
              name={`important_${number}`}
              label={t('conversations.important')}
              checked={typed(form, `important_${number}`) !== ''}
            />
          </>
        ))}
        <FormActions>
          <Button text={t('conversations.paper_button')} />
        </FormActions>
      </Form>
    </HostFrame>
  )
}
