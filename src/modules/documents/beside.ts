import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { showBesideThings } from '../site/index.ts'
import { owners, pathOfAll } from './document.ts'
import { messages } from './messages/messages.ts'

/** On the page of a thing: the way to its documents. */
export function showOnThings(house: House): void {
  showBesideThings(house, async ({ lang, thing }) => ({
    notes: new Map(),
    links: owners.some(kind => kind === thing.kind)
      ? [{ text: wordsOf(messages, lang)('documents.title'), path: pathOfAll(thing) }]
      : [],
  }))
}
