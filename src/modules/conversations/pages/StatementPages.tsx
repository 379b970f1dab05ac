import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Card,
  CardList,
  Form,
  FormActions,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { longest, pathOf, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import type { Statement } from '../statement.ts'
import { HostFrame } from './HostPages.tsx'

interface AddPageProps {
  view: View
  conversation: Conversation
  form: FormState
  /** Those that say about the same, after somebody typed one. */
  near: readonly Statement[]
  /** Whether it looks like two ideas in one. */
  isDouble: boolean
}

/** Adds a statement. What is there already is shown first, and a second press adds it all the same. */
export function AddPage(props: AddPageProps): JSX.Element {
  const { view, conversation, form, near, isDouble } = props
  const t = wordsOf(messages, view.lang)
  const isWarned = near.length > 0 || isDouble
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.add_statement')}>
      <Paragraph kind="lead" text={t('conversations.add_lead')} />
      {isDouble ? <Alert kind="warning" text={t('conversations.looks_double')} /> : ''}
      <Near {...props} />
      <Form
        action={view.href(`${pathOf(conversation)}/stelling`)}
        errors={formErrors(view, form, messages)}
        hidden={isWarned ? { warned: typed(form, 'body') } : {}}
      >
        <TextField
          name="body"
          label={t('conversations.statement')}
          hint={t('conversations.statement_hint')}
          value={typed(form, 'body')}
          error={fieldErrors(view, form, messages)['body']}
          maxlength={longest.statement}
          required
        />
        <FormActions>
          <Button text={t(isWarned ? 'conversations.add_anyway' : 'conversations.add_button')} />
        </FormActions>
      </Form>
      <Paragraph
        text={t(conversation.checkedFirst ? 'conversations.checked_first' : 'conversations.checked_after')}
      />
      <p>
        <Link href={view.href('/huisregels')} text={t('conversations.policy')} />
      </p>
    </HostFrame>
  )
}

function Near({ view, conversation, near }: AddPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (near.length === 0) return ''
  const vote = (id: string) => view.href(`${pathOf(conversation)}/stem?op=${id}`)
  return (
    <Stack gap="sm">
      <Alert kind="warning" text={t('conversations.near')} />
      <CardList
        layout="list"
        items={near.map(({ id, body }) => (
          <Card title={body} href={vote(id)} level={2} />
        ))}
      />
    </Stack>
  )
}

interface StatementsPageProps {
  view: View
  conversation: Conversation
  statements: readonly Statement[]
  form: FormState
  /** The statement that the form was about. */
  about: string
}

/** All statements for who leads the conversation or watches the place: what waits comes first. */
export function StatementsPage({
  view,
  conversation,
  statements,
  form,
  about,
}: StatementsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const part = (state: Statement['state']) => statements.filter(one => one.state === state)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_statements')}>
      <p>
        <LinkButton
          href={view.href(`${pathOf(conversation)}/stelling`)}
          text={t('conversations.add_statement')}
        />
      </p>
      {(['waiting', 'in', 'out'] as const).map(state =>
        part(state).length === 0 ? (
          ''
        ) : (
          <Stack gap="sm">
            <Heading level={2} text={t(`conversations.part_${state}`, { count: part(state).length })} />
            <CardList
              layout="list"
              items={part(state).map(statement => (
                <Decide
                  view={view}
                  conversation={conversation}
                  statement={statement}
                  form={statement.id === about ? form : { typed: {}, errors: {} }}
                />
              ))}
            />
          </Stack>
        ),
      )}
    </HostFrame>
  )
}

interface DecideProps {
  view: View
  conversation: Conversation
  statement: Statement
  form: FormState
}

function Decide({ view, conversation, statement, form }: DecideProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, body, state, reason } = statement
  const field = `reason-${statement.number}`
  return (
    <Card title={body} level={3} text={reason === '' ? undefined : reason}>
      <Form
        action={view.href(`${pathOf(conversation)}/stellingen`)}
        hidden={{ statement: id }}
        errors={formErrors(view, form, messages)}
      >
        {state === 'out' ? (
          ''
        ) : (
          <TextField
            name="reason"
            id={field}
            label={t('conversations.out_reason')}
            value={typed(form, 'reason')}
            error={fieldErrors(view, form, messages)['reason']}
            maxlength={longest.reason}
          />
        )}
        <FormActions>
          {state === 'in' ? (
            ''
          ) : (
            <Button name="state" value="in" text={t('conversations.let_in')} context={body} />
          )}
          {state === 'out' ? (
            ''
          ) : (
            <Button
              name="state"
              value="out"
              kind="secondary"
              text={t('conversations.take_out')}
              context={body}
            />
          )}
        </FormActions>
      </Form>
    </Card>
  )
}
