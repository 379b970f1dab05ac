import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { Place } from '../../places/index.ts'
import { ListHead, PagedList, Shell, type PagedListWord } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { ConversationCards, type ListedConversations } from './ConversationCards.tsx'

interface ListPageProps {
  view: View
  /** Of which place; of everywhere when left out. */
  place: Place | undefined
  path: string
  trail: readonly { text: string; path: string }[]
  list: ListedConversations & Parameters<typeof PagedList>[0]['list']
}

/** The conversations of a place or of everywhere, what changed last first. */
export function ListPage({ view, place, path, trail, list }: ListPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = place ? t('conversations.title_in', { place: place.name }) : t('conversations.title')
  const paths = { whole: path, begin: `/gesprekken/nieuw${place ? `?plek=${place.code}` : ''}` }
  const where = place?.name ?? t('conversations.your_place')
  const says = (word: PagedListWord) => t(`conversations.${word}`, { place: where })
  const feed = { path: `${path}.atom`, title }
  return (
    <Shell view={view} title={title} trail={trail} live={place?.code} feeds={[feed]}>
      <ListHead
        view={view}
        title={title}
        lead={t('conversations.lead')}
        begin={{ path: paths.begin, text: t('conversations.begin') }}
        feed={{ path: feed.path, text: t('conversations.follow_list') }}
      />
      <PagedList view={view} list={list} paths={paths} says={says}>
        <ConversationCards view={view} list={list} />
      </PagedList>
    </Shell>
  )
}
