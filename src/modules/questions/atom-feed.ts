import { Feed } from 'feed'
import type { View } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Place } from '../places/index.ts'
import { messages } from './messages/messages.ts'
import { pathOf, type Question } from './question.ts'

/** The newest questions of a place as an Atom 1.0 document. */
export function atomFeed(view: View, place: Place, questions: readonly Question[]): string {
  const url = (path: string) => view.origin + view.href(path)
  const list = `/${place.path}/vragen`
  const feed = new Feed({
    title: wordsOf(messages, view.lang)('questions.feed', { place: place.name }),
    id: url(list),
    link: url(list),
    feedLinks: { atom: url(`${list}.atom`) },
    language: view.lang,
    updated: questions[0]?.askedAt ?? new Date(0),
    copyright: '',
    author: { name: 'Knooppunt' },
  })
  for (const question of questions) {
    feed.addItem({
      title: printable(question.title),
      id: view.origin + pathOf(question),
      link: url(pathOf(question)),
      description: printable(question.explanation),
      date: question.askedAt,
    })
  }
  return feed.atom1()
}

/** XML 1.0 has no room for control characters. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
