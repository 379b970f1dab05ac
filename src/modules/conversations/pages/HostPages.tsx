import type { PropsWithChildren } from '@kitajs/html'
import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { longest, pathOf, type Conversation } from '../conversation.ts'
import type { FormChoices } from '../form-choices.ts'
import { messages } from '../messages/messages.ts'
import { ConversationForm } from './ConversationForm.tsx'

interface HostPageProps {
  view: View
  conversation: Conversation
  form: FormState
}

/** A page about one conversation that does one thing, with the way back. */
export function HostFrame(
  props: PropsWithChildren<{ view: View; conversation: Pick<Conversation, 'title' | 'slug'>; title: string }>,
): JSX.Element {
  const { view, conversation, title, children } = props
  const path = pathOf(conversation)
  return (
    <Shell view={view} title={title} trail={[{ text: conversation.title, path }]} noindex>
      <Heading level={1} text={title} />
      {children}
      <p>
        <Link
          href={view.href(path)}
          text={wordsOf(messages, view.lang)('conversations.back', { title: conversation.title })}
        />
      </p>
    </Shell>
  )
}

export function EditPage(props: HostPageProps & { choices: FormChoices }): JSX.Element {
  const { view, conversation, form, choices } = props
  const t = wordsOf(messages, view.lang)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_edit')}>
      <ConversationForm
        view={view}
        form={form}
        choices={choices}
        action={view.href(`${pathOf(conversation)}/bewerken`)}
        button={t('conversations.edit_save')}
        hidden={{ version: typed(form, 'version') || `${conversation.version}` }}
      />
    </HostFrame>
  )
}

export function ClosePage({ view, conversation, form }: HostPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_close')}>
      <Paragraph text={t('conversations.close_text')} />
      <Form action={view.href(`${pathOf(conversation)}/sluiten`)} errors={formErrors(view, form, messages)}>
        <FormActions>
          <Button text={t('conversations.close_button')} />
        </FormActions>
      </Form>
    </HostFrame>
  )
}

export function DonePage({ view, conversation, form }: HostPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_done')}>
      <Paragraph text={t('conversations.done_text')} />
      <Form action={view.href(`${pathOf(conversation)}/gedaan`)} errors={formErrors(view, form, messages)}>
        <TextArea
          name="done"
          label={t('conversations.done_field')}
          value={typed(form, 'done') || conversation.doneWith}
          error={fieldErrors(view, form, messages)['done']}
          maxlength={longest.doneWith}
          required
        />
        <FormActions>
          <Button text={t('conversations.done_button')} />
        </FormActions>
      </Form>
    </HostFrame>
  )
}

export function RemovePage({ view, conversation, form }: HostPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_remove')}>
      <Paragraph text={t('conversations.remove_text')} />
      <Form action={view.href(`${pathOf(conversation)}/weghalen`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="reason"
          label={t('conversations.remove_reason')}
          value={typed(form, 'reason')}
          error={fieldErrors(view, form, messages)['reason']}
          maxlength={longest.reason}
          required
        />
        <FormActions>
          <Button kind="danger" text={t('conversations.task_remove')} />
        </FormActions>
      </Form>
    </HostFrame>
  )
}

interface RemovedPageProps {
  view: View
  conversation: Conversation
  place: { readonly path: string } | undefined
}

/** What stays at the address of a conversation that was removed. */
export function RemovedPage({ view, conversation, place }: RemovedPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('conversations.removed_title')} noindex>
      <Heading level={1} text={t('conversations.removed_title')} />
      <Paragraph text={conversation.removedReason ?? ''} />
      {place ? (
        <p>
          <Link href={view.href(`/${place.path}/gesprekken`)} text={t('conversations.removed_more')} />
        </p>
      ) : (
        ''
      )}
    </Shell>
  )
}
