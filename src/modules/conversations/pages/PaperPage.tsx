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
  /** What became of the sheet before this one. */
  said?: SaidOfSheet | undefined
  /** Whether the sheet with this code is in already, so that it can be put right. */
  isThere?: boolean
}

/** What can become of a sheet. */
export const saidOfSheet = ['count', 'replace', 'take_back'] as const
export type SaidOfSheet = (typeof saidOfSheet)[number]

/** For who leads it: types over what is on a sheet of paper. */
export function PaperPage(props: PaperPageProps): JSX.Element {
  const { view, conversation, statements, form, said, isThere = false } = props
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const choices = answers.map(value => ({ value, text: t(`conversations.vote.${value}`) }))
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_paper')}>
      <Paragraph kind="lead" text={t('conversations.paper_lead')} />
      {said ? <Alert kind="ok" text={t(`conversations.paper_said.${said}`)} /> : ''}
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
        <SheetButtons view={view} isThere={isThere} />
      </Form>
    </HostFrame>
  )
}

function SheetButtons({ view, isThere }: { view: View; isThere: boolean }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!isThere)
    return (
      <FormActions>
        <Button text={t('conversations.paper_button')} />
      </FormActions>
    )
  return (
    <FormActions>
      <Button name="do" value="replace" text={t('conversations.paper_replace')} />
      <Button name="do" value="take_back" kind="danger" text={t('conversations.paper_take_back')} />
    </FormActions>
  )
}
