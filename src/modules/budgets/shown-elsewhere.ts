import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { placesWith } from '../places/index.ts'
import { showBesideThings } from '../site/index.ts'
import { messages } from './messages/messages.ts'

/** On the page of a place: the way to its budgets. */
export function showElsewhere(house: House): void {
  showBesideThings(house, async ({ reader, lang, thing }) => {
    const [place] = thing.kind === 'place' ? await placesWith(reader, [thing.id]) : []
    const text = wordsOf(messages, lang)('budgets.title')
    return { notes: new Map(), links: place ? [{ text, path: `/${place.path}/begroting` }] : [] }
  })
}
