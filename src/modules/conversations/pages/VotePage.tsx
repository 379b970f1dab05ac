import type { PropsWithChildren } from '@kitajs/html'
import { emptyForm, typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Ballot,
  Button,
  Details,
  Form,
  FormActions,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  ProgressBar,
  Row,
  Stack,
  Table,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { pathOf } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import type { Ballot as Shown } from '../show-ballot.ts'
import { FollowForm } from './FollowPages.tsx'
import { StatementStates } from './StatementStates.tsx'

interface VotePageProps {
  view: View
  ballot: Shown
  form: FormState
  said?: 'added' | 'waits' | undefined
}

/**
 * One statement at a time, or the way to a seat; nothing stands above the statement that pushes a button off a phone. It differs
 * per voter, so it is never kept.
 */
export function VotePage(props: VotePageProps): JSX.Element {
  const { view, ballot, said } = props
  const t = wordsOf(messages, view.lang)
  const { conversation } = ballot
  const path = pathOf(conversation)
  return (
    <Shell view={view} title={t('conversations.vote_title', { title: conversation.title })} noindex>
      <Heading level={1} look={3} text={conversation.title} />
      {said ? <Alert kind="ok" text={t(`conversations.said.${said}`)} /> : ''}
      <Stack gap="lg">
        <Turn {...props} />
        <Row>
          <Link href={view.href(`${path}/uitkomst`)} text={t('conversations.to_outcome')} />
          <Link href={view.href(path)} text={t('conversations.to_about')} />
        </Row>
        <Added view={view} ballot={ballot} />
      </Stack>
    </Shell>
  )
}

function Turn(props: VotePageProps): JSX.Element {
  const { view, ballot } = props
  const t = wordsOf(messages, view.lang)
  if (!ballot.isOpen) return <Alert kind="info" live="none" text={t('conversations.is_closed')} />
  if (!ballot.isSeated) return <SeatForm {...props} />
  return (
    <>
      {ballot.statement ? <Voting {...props} /> : <Ready {...props} />}
      <Progress view={view} ballot={ballot} />
      {ballot.statement || ballot.total === 0 ? '' : <Follow view={view} ballot={ballot} />}
      <AddLink view={view} ballot={ballot} />
      <Voted view={view} ballot={ballot} />
    </>
  )
}

type PartProps = Pick<VotePageProps, 'view' | 'ballot'>

function Progress({ view, ballot }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { voted, total } = ballot
  return (
    <ProgressBar
      id="progress"
      label={t('conversations.progress')}
      text={t('conversations.progress_text', { done: voted.length, total })}
      value={voted.length}
      max={Math.max(total, 1)}
    />
  )
}

function Voting({ view, ballot: { conversation, statement } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!statement) return ''
  return (
    <Ballot
      action={view.href(`${pathOf(conversation)}/stem`)}
      hidden={{ statement: statement.id }}
      statement={statement.body}
      choices={(['1', '-1', '0'] as const).map(value => ({ value, text: t(`conversations.vote.${value}`) }))}
      important={t('conversations.important')}
      read={{ text: t('conversations.read_aloud'), lang: 'nl' }}
      keys={t('conversations.keys')}
    />
  )
}

function Ready({ view, ballot }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(ballot.conversation)
  const hasSome = ballot.total > 0
  return (
    <Stack gap="sm">
      <Heading level={2} text={t(hasSome ? 'conversations.ready' : 'conversations.no_statements')} />
      <Paragraph text={t(hasSome ? 'conversations.ready_text' : 'conversations.no_statements_text')} />
      <Row>
        <LinkButton href={view.href(`${path}/uitkomst?ik=ja`)} text={t('conversations.to_own_outcome')} />
      </Row>
    </Stack>
  )
}

/** At the end: hears what comes of it, without an account. */
function Follow({ view, ballot: { conversation } }: PartProps): JSX.Element {
  if (view.actor.person !== null) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={wordsOf(messages, view.lang)('conversations.follow_title')} />
      <FollowForm view={view} conversation={conversation} form={emptyForm} button="secondary" />
    </Stack>
  )
}

function AddLink({ view, ballot }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(ballot.conversation)
  return (
    <Row>
      <Link href={view.href(`${path}/stelling`)} text={t('conversations.add_statement')} />
      {ballot.statement && view.actor.person === null ? (
        <Link href={view.href(`${path}/horen`)} text={t('conversations.follow_title')} />
      ) : (
        ''
      )}
    </Row>
  )
}

/** What this voter voted, with the way to change it. */
function Voted({ view, ballot: { voted, conversation } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (voted.length === 0) return ''
  const again = (id: string) => view.href(`${pathOf(conversation)}/stem?op=${id}`)
  return (
    <Details summary={t('conversations.own_votes', { count: voted.length })}>
      <Table
        caption={t('conversations.own_votes', { count: voted.length })}
        captionHidden
        columns={[{ header: t('conversations.statement') }, { header: t('conversations.own_vote') }]}
        rows={voted.map(({ statement, vote }) => [
          { text: statement.body, href: again(statement.id) },
          t(`conversations.vote.${vote}`),
        ])}
      />
    </Details>
  )
}

function Added({ view, ballot: { added } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (added.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('conversations.own_statements')} />
      <StatementStates view={view} statements={added} />
    </Stack>
  )
}

/** How one takes part: a button, a mail address or a printed code. */
function SeatForm({ view, ballot: { conversation }, form }: VotePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { proof } = conversation
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('conversations.seat')} />
      <Paragraph text={t(`conversations.seat_${proof}`)} />
      <Paragraph text={t('conversations.secret')} />
      <SeatFields view={view} form={form} path={`${pathOf(conversation)}/meedoen`}>
        {proof === 'mail' ? (
          <TextField
            name="email"
            type="email"
            autocomplete="email"
            label={t('conversations.seat_email')}
            value={typed(form, 'email')}
            error={fieldErrors(view, form, messages)['email']}
            required
          />
        ) : proof === 'code' ? (
          <TextField
            name="code"
            autocomplete="off"
            short
            label={t('conversations.seat_code_field')}
            hint={t('conversations.seat_code_hint')}
            value={typed(form, 'code')}
            error={fieldErrors(view, form, messages)['code']}
            required
          />
        ) : (
          ''
        )}
        <FormActions>
          <Button text={t(`conversations.seat_${proof}_button`)} />
        </FormActions>
      </SeatFields>
    </Stack>
  )
}

function SeatFields({
  view,
  form,
  path,
  children,
}: PropsWithChildren<{ view: View; form: FormState; path: string }>): JSX.Element {
  return (
    <Form action={view.href(path)} errors={formErrors(view, form, messages)}>
      {children}
    </Form>
  )
}
