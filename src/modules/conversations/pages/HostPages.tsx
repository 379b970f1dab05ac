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
import { fieldsOf, formErrors, Shell } from '../../site/index.ts'
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

interface TaskProps extends HostPageProps {
  task: 'close' | 'done' | 'remove'
  /** The last part of its address. */
  page: string
}

/** One task: what it does, and a button. Children are what one fills in. */
function TaskPage(props: PropsWithChildren<TaskProps>): JSX.Element {
  const { view, conversation, form, task, page, children } = props
  const t = wordsOf(messages, view.lang)
  return (
    <HostFrame view={view} conversation={conversation} title={t(`conversations.task_${task}`)}>
      <Paragraph text={t(`conversations.${task}_text`)} />
      <Form action={view.href(`${pathOf(conversation)}/${page}`)} errors={formErrors(view, form, messages)}>
        {children}
        <FormActions>
          <Button kind={task === 'remove' ? 'danger' : 'primary'} text={t(`conversations.${task}_button`)} />
        </FormActions>
      </Form>
    </HostFrame>
  )
}

export function ClosePage(props: HostPageProps): JSX.Element {
  return <TaskPage {...props} task="close" page="sluiten" />
}

export function DonePage(props: HostPageProps): JSX.Element {
  const { view, conversation, form } = props
  const field = fieldsOf(view, form, messages)('done')
  return (
    <TaskPage {...props} task="done" page="gedaan">
      <TextArea
        {...field}
        label={wordsOf(messages, view.lang)('conversations.done_field')}
        value={field.value || conversation.doneWith}
        maxlength={longest.doneWith}
        required
      />
    </TaskPage>
  )
}

export function RemovePage(props: HostPageProps): JSX.Element {
  const { view, form } = props
  return (
    <TaskPage {...props} task="remove" page="weghalen">
      <TextField
        {...fieldsOf(view, form, messages)('reason')}
        label={wordsOf(messages, view.lang)('conversations.remove_reason')}
        maxlength={longest.reason}
        required
      />
    </TaskPage>
  )
}
