import { Feed } from 'feed'
import type { View } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Place } from '../places/index.ts'
import { pathOf, type Initiative } from './initiative.ts'
import { messages } from './messages/messages.ts'

/** The newest initiatives of a place as an Atom 1.0 document. */
export function atomFeed(view: View, place: Place, items: readonly Initiative[]): string {
  const t = wordsOf(messages, view.lang)
  const address = (path: string) => view.origin + view.href(path)
  const list = address(`/${place.path}/initiatieven`)
  const feed = new Feed({
    title: t('initiatives.feed', { place: place.name }),
    id: list,
    link: list,
    feedLinks: { atom: `${list}.atom` },
    language: view.lang,
    updated: items[0]?.updatedAt ?? new Date(0),
    copyright: '',
    author: { name: 'Knooppunt' },
  })
  for (const item of items) {
    const link = address(pathOf(item))
    feed.addItem({
      title: withoutControls(item.title),
      id: `${view.origin}${pathOf(item)}`,
      link,
      description: withoutControls(item.summary),
      date: item.updatedAt,
      published: item.createdAt,
    })
  }
  return feed.atom1()
}

/** XML 1.0 allows no control characters but tab and line ends. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
