import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import type { Invitation } from '../invitation.ts'
import { messages } from '../messages/messages.ts'
import type { Question } from '../question.ts'
import { sayReasonToYou } from '../say-reason.ts'
import type { Named } from '../name-people.ts'
import { AnswerFields, type AnswerFieldsProps } from './AnswerFields.tsx'

interface InvitedPageProps {
  view: View
  /** Path of this page: the secret is in it. */
  path: string
  question: Question
  asker: Named | undefined
  invitation: Invitation
  answering: Pick<AnswerFieldsProps, 'form' | 'options' | 'notFound'>
  role: string
}

/** Behind the link of a mail: the question, and room to answer it without signing in. Looking at it does nothing. */
export function InvitedPage(props: InvitedPageProps): JSX.Element {
  const { view, path, question, invitation, asker } = props
  const t = wordsOf(messages, view.lang)
  const isClosed = question.state === 'closed'
  const title = t('questions.link_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Told {...props} />
      <Paragraph text={t('questions.link_asks', { name: asker?.name ?? t('questions.somebody') })} />
      <Heading level={2} text={question.title} />
      {question.explanation === '' ? '' : <Paragraph text={question.explanation} />}
      {question.motivation === '' ? '' : <Paragraph text={question.motivation} />}
      <Paragraph
        kind="small"
        text={`${t('questions.invite_why')} ${sayReasonToYou(view.lang, invitation.viaKind, invitation.reason)}`}
      />
      {isClosed ? (
        ''
      ) : (
        <AnswerFields view={view} action={path} role={props.role} visitor={false} {...props.answering} />
      )}
      {isClosed || invitation.answeredAt !== null || invitation.declinedAt !== null ? (
        ''
      ) : (
        <Form action={view.href(`${path}/nu-niet`)}>
          <Button kind="secondary" text={t('questions.decline')} />
        </Form>
      )}
    </Shell>
  )
}

function Told({ view, question, invitation }: InvitedPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (invitation.answeredAt !== null) return <Alert kind="ok" text={t('questions.link_thanks')} />
  if (question.state === 'closed') return <Alert kind="info" text={t('questions.link_closed')} />
  return invitation.declinedAt === null ? '' : <Alert kind="info" text={t('questions.link_declined')} />
}
