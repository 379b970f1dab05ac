import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import type { ToldQuestion as Told } from '../../questions/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { pathOfCode } from '../code.ts'
import { replies } from '../guest.ts'
import type { Invitation } from '../invitation.ts'
import { messages } from '../messages/messages.ts'
import type { Subject } from '../subject.ts'
import { ToldQuestion } from './ToldQuestion.tsx'

interface InvitationPageProps {
  view: View
  invitation: Invitation
  code: string
  /** Undefined when the inviter left. */
  inviter: string | undefined
  subject: Subject
  told: Told | undefined
  /** Whether there is room to answer. */
  isOpen: boolean
  form: TypedForm
}

/** Behind the code of an invitation: by whom, for what, and room to answer without an account. */
export function InvitationPage(props: InvitationPageProps): JSX.Element {
  const { view, invitation, subject, told, isOpen } = props
  const t = wordsOf(messages, view.lang)
  const inviter = props.inviter ?? t('invitations.somebody')
  const mayAnswer = isOpen && told?.question.state !== 'closed'
  return (
    <Shell view={view} title={t('invitations.page_title', { title: subject.title })} noindex>
      <Heading level={1} text={subject.title} />
      <Paragraph kind="lead" text={t(`invitations.page_asks_${invitation.asks}`, { inviter })} />
      {invitation.message === '' ? (
        ''
      ) : (
        <Paragraph text={t('invitations.page_message', { inviter, message: invitation.message })} />
      )}
      {told ? <Asked told={told} /> : ''}
      <Paragraph>
        <Link href={view.href(subject.path)} text={t('invitations.page_more')} />
      </Paragraph>
      {mayAnswer ? <Answer {...props} /> : <Alert kind="info" text={t('invitations.page_full')} />}
      {told && (invitation.way === 'group' || !mayAnswer) ? <ToldQuestion view={view} told={told} /> : ''}
      <Paragraph>
        {invitation.way === 'group' ? (
          ''
        ) : (
          <Link
            href={view.href(`${pathOfCode(props.code)}/vergeet`)}
            text={t('invitations.decline')}
            rel="nofollow"
          />
        )}
      </Paragraph>
    </Shell>
  )
}

function Asked({ told: { question } }: { told: Told }): JSX.Element {
  return (
    <>
      {question.explanation === '' ? '' : <Paragraph text={question.explanation} />}
      {question.motivation === '' ? '' : <Paragraph text={question.motivation} />}
    </>
  )
}

function Answer({ view, invitation, code, form }: InvitationPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const isAnswer = invitation.asks === 'answer'
  return (
    <>
      <Heading level={2} text={t('invitations.answer_title')} />
      <Form action={view.href(pathOfCode(code))} errors={formErrors(view, form, messages)}>
        {isAnswer ? (
          ''
        ) : (
          <RadioGroup
            name="reply"
            label={t(`invitations.field_reply_${invitation.asks}`)}
            options={replies.map(value => ({ value, text: t(`invitations.reply_${value}`) }))}
            value={typed(form, 'reply')}
            error={errors['reply']}
          />
        )}
        <TextArea
          name="words"
          label={t(isAnswer ? 'invitations.field_answer' : 'invitations.field_words')}
          value={typed(form, 'words')}
          error={errors['words']}
          optional={isAnswer ? undefined : t('invitations.optional')}
          required={isAnswer}
          maxlength={2_000}
        />
        <Way view={view} invitation={invitation} form={form} />
        <FormActions>
          <Button text={t('invitations.answer_button')} />
        </FormActions>
      </Form>
    </>
  )
}

/** What somebody is called, and where news goes; both may be empty. */
function Way({ view, invitation, form }: Pick<InvitationPageProps, 'view' | 'invitation' | 'form'>) {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="name"
        label={t('invitations.field_name')}
        hint={t('invitations.field_name_hint')}
        value={typed(form, 'name')}
        error={errors['name']}
        optional={t('invitations.optional')}
        autocomplete="name"
        maxlength={80}
      />
      {invitation.email === null ? (
        <TextField
          name="email"
          type="email"
          label={t('invitations.field_email')}
          hint={t('invitations.field_email_hint')}
          value={typed(form, 'email')}
          error={errors['email']}
          optional={t('invitations.optional')}
          autocomplete="email"
        />
      ) : (
        <Checkbox
          name="mailThere"
          label={t('invitations.field_mail_there')}
          checked={typed(form, 'mailThere') !== ''}
        />
      )}
    </>
  )
}
