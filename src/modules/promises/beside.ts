import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { showBesideThings } from '../site/index.ts'
import { makePathAt, pathOfLedger } from './ledgers.ts'
import { messages } from './messages/messages.ts'

/** Things with whose pages one promises something. */
const withPromises = [
  ...['question', 'initiative', 'issue', 'coalition', 'agreement', 'table', 'bottleneck'],
  'project',
]

/** On the page of a thing: the way to promise something, and to what was promised. */
export function showOnThings(house: House): void {
  showBesideThings(house, async ({ lang, thing }) => {
    const t = wordsOf(messages, lang)
    const makes = withPromises.includes(thing.kind)
    const lists = makes || thing.kind === 'organisation'
    return {
      notes: new Map(),
      links: [
        ...(makes ? [{ text: t('promises.make'), path: makePathAt(thing) }] : []),
        ...(lists ? [{ text: t('promises.title'), path: pathOfLedger(thing) }] : []),
      ],
    }
  })
}
