import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, EmptyState, Heading, LinkButton, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Place } from '../place.ts'
import type { FoundPlace } from '../queries.ts'
import { PlaceSearch } from './PlaceSearch.tsx'

interface FindProps {
  view: View
  query: string
  found: readonly FoundPlace[]
}

export function FindPage({ view, query, found }: FindProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('places.find_title')} trail={[]} noindex>
      <Heading level={1} text={t('places.find_title')} />
      <PlaceSearch view={view} value={query} />
      {query === '' ? '' : <Found view={view} query={query} found={found} />}
    </Shell>
  )
}

function Found({ view, query, found }: FindProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (found.length === 0) {
    return (
      <EmptyState title={t('places.found_none', { query })} text={t('places.found_none_hint')}>
        <LinkButton href={view.href('/')} text={t('places.to_map')} />
      </EmptyState>
    )
  }
  return (
    <>
      <Paragraph text={t('places.found', { count: found.length })} />
      <CardList
        items={found.map(place => (
          <Card title={place.name} href={view.href(`/${place.path}`)} level={2} text={whereIs(view, place)} />
        ))}
      />
    </>
  )
}

/** What kind of place it is, as the screen says it: "wijk". */
export function kindOf(view: View, place: Pick<Place, 'kind'>): string {
  return wordsOf(messages, view.lang)(`places.${place.kind}`)
}

/** What tells it from other places of that name: "buurt in Deventer". */
export function whereIs(view: View, place: FoundPlace): string {
  const t = wordsOf(messages, view.lang)
  const kind = t(`places.${place.kind}`)
  const within = place.within ?? place.provincie
  return within === null ? kind : t('places.kind_in', { kind, gemeente: within })
}
