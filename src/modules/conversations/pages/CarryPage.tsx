import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { pathOf, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import { onwardKinds, type Onward } from '../onward.ts'
import type { Statement } from '../statement.ts'
import { HostFrame } from './HostPages.tsx'

interface CarryPageProps {
  view: View
  conversation: Conversation
  statement: Statement
  onward: Onward
}

/** Where one shared statement can go on, each with one press. */
export function CarryPage({ view, conversation, statement, onward }: CarryPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const action = view.href(`${pathOf(conversation)}/verder/${statement.id}`)
  const kinds = onwardKinds.filter(kind => onward[kind].length > 0)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.carry_on')}>
      <Paragraph kind="lead" text={statement.body} />
      <Paragraph text={t(kinds.length === 0 ? 'conversations.carry_nowhere' : 'conversations.carry_text')} />
      {kinds.map(kind => (
        <Stack gap="sm">
          <Heading level={2} text={t(`conversations.carry_${kind}`)} />
          {onward[kind].map(({ id, title }) => (
            <Form action={action} hidden={{ kind, id }}>
              <Button kind="secondary" text={title} />
            </Form>
          ))}
        </Stack>
      ))}
    </HostFrame>
  )
}
