import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, Heading, Link, Stack } from '../../../ui/index.ts'
import { pathOf, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import type { Outcome } from '../outcome.ts'
import { ConversationBadges } from './ConversationBadges.tsx'

export interface ListedConversations {
  readonly items: readonly Conversation[]
  /** What the votes say, by conversation; nothing for one without votes. */
  readonly outcomes: ReadonlyMap<string, Outcome>
}

interface CardsProps {
  view: View
  list: ListedConversations
}

/** Conversations as cards: whether one can vote, and how many did. */
export function ConversationCards({ view, list }: CardsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <CardList
      layout="list"
      items={list.items.map(conversation => (
        <Card
          title={conversation.title}
          href={view.href(pathOf(conversation))}
          text={conversation.intro.slice(0, 200)}
          badges={<ConversationBadges view={view} conversation={conversation} />}
          meta={
            <span safe>
              {t('conversations.card_people', {
                count: list.outcomes.get(conversation.id)?.participants ?? 0,
              })}
            </span>
          }
        />
      ))}
    />
  )
}

/** On the page of a place: the conversations there, and nothing when there are none. */
export function PlaceConversations({ view, list, path }: CardsProps & { path: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (list.items.length === 0) return ''
  return (
    <Stack>
      <Heading level={2} text={t('conversations.in_place')} />
      <ConversationCards view={view} list={list} />
      <p>
        <Link href={view.href(`/${path}/gesprekken`)} text={t('conversations.in_place_all')} />
      </p>
    </Stack>
  )
}
