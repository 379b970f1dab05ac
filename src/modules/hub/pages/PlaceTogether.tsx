import type { View } from '../../../platform/http/view.ts'
import { TopBottlenecks } from '../../bottlenecks/index.ts'
import { PlaceConversations } from '../../conversations/index.ts'
import type { PlaceNews } from '../place-news.ts'

/** What the place talks about, and what it runs into. */
export function PlaceTogether({ view, news }: { view: View; news: PlaceNews }): JSX.Element {
  const { conversations, bottlenecks, place } = news
  return (
    <>
      <PlaceConversations view={view} list={conversations} path={place.path} />
      <TopBottlenecks view={view} list={bottlenecks} path={place.path} />
    </>
  )
}
