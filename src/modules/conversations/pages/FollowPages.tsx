import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf, type Conversation } from '../conversation.ts'
import type { Following } from '../follow-conversation.ts'
import { messages } from '../messages/messages.ts'
import { HostFrame } from './HostPages.tsx'

interface FollowProps {
  view: View
  conversation: Conversation
  form: FormState
}

/** Leaves an address to hear what comes of it. */
export function FollowForm(props: FollowProps & { button: 'primary' | 'secondary' }): JSX.Element {
  const { view, conversation, form, button } = props
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Paragraph text={t('conversations.follow_text')} />
      <Form action={view.href(`${pathOf(conversation)}/horen`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="email"
          type="email"
          autocomplete="email"
          label={t('conversations.seat_email')}
          hint={t('conversations.follow_hint')}
          value={typed(form, 'email')}
          error={fieldErrors(view, form, messages)['email']}
          required
        />
        <FormActions>
          <Button kind={button} text={t('conversations.follow_button')} />
        </FormActions>
      </Form>
    </>
  )
}

/** The same on a page of its own, also for who voted on paper. */
export function FollowPage(props: FollowProps & { isMailed?: boolean }): JSX.Element {
  const { view, conversation, isMailed } = props
  const t = wordsOf(messages, view.lang)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.follow_title')}>
      {isMailed ? (
        <Alert kind="ok" text={t('conversations.follow_mailed')} />
      ) : (
        <FollowForm {...props} button="primary" />
      )}
    </HostFrame>
  )
}

interface ConfirmFollowPageProps {
  view: View
  following: Following
  /** Of the mailed link. */
  path: string
}

/** Behind the mailed link: a button that confirms, and from then on one that ends it. */
export function ConfirmFollowPage({ view, following, path }: ConfirmFollowPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { conversation, isConfirmed } = following
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.follow_confirm_title')}>
      {isConfirmed ? (
        <>
          <Alert kind="ok" live="none" text={t('conversations.follow_done')} />
          <Form action={view.href(`${path}/stop`)}>
            <FormActions>
              <Button kind="secondary" text={t('conversations.follow_stop')} />
            </FormActions>
          </Form>
        </>
      ) : (
        <>
          <Paragraph kind="lead" text={t('conversations.follow_ask', { title: conversation.title })} />
          <Paragraph text={t('conversations.follow_rhythm')} />
          <Form action={view.href(path)}>
            <FormActions>
              <Button text={t('conversations.follow_confirm')} />
            </FormActions>
          </Form>
        </>
      )}
    </HostFrame>
  )
}
