import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge } from '../../../ui/index.ts'
import { isOpen, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'

/** Whether one can vote, and whether it is made up. */
export function ConversationBadges({
  view,
  conversation,
}: {
  view: View
  conversation: Conversation
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const open = isOpen(conversation, view.now)
  return (
    <>
      <Badge
        kind={open ? 'positive' : 'neutral'}
        text={t(open ? 'conversations.open' : 'conversations.closed')}
      />
      {conversation.example ? <Badge kind="neutral" text={t('conversations.example')} /> : ''}
    </>
  )
}
