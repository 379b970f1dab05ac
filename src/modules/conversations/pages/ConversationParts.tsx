import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, LinkButton, Row } from '../../../ui/index.ts'
import { pathOf, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import type { ShownConversation } from '../show-conversation.ts'

/** What was done with the outcome, once that was told. */
export function DoneWith({ view, text }: { view: View; text: string }): JSX.Element {
  if (text === '') return ''
  return (
    <Alert
      kind="ok"
      live="none"
      title={wordsOf(messages, view.lang)('conversations.done_title')}
      text={text}
    />
  )
}

interface TakePartProps {
  view: View
  shown: { readonly conversation: Conversation; readonly verdicts: ShownConversation['verdicts'] }
}

/** The way to the votes, for who may vote; children are other ways. */
export function TakePart({ view, shown, children }: PropsWithChildren<TakePartProps>): JSX.Element {
  const { conversation, verdicts } = shown
  const text = wordsOf(messages, view.lang)('conversations.take_part')
  return (
    <Row>
      {verdicts.vote ? <LinkButton href={view.href(`${pathOf(conversation)}/stem`)} text={text} /> : ''}
      {children}
    </Row>
  )
}
