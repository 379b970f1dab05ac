import { wordsOf } from '../../platform/i18n/words.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { showBesideThings } from '../site/index.ts'
import { messages } from './messages/messages.ts'
import { acceptedOf } from './queries/handovers.ts'

const withHistory = ['initiative', 'organisation', 'coalition', 'promise']

/** On the page of a thing: when it was handed over last, with thanks. */
export function showOnThings(house: House): void {
  showBesideThings(house, async ({ reader, lang, thing }) => {
    if (!withHistory.includes(thing.kind)) return { notes: new Map(), links: [] }
    const t = wordsOf(messages, lang)
    const done = (await acceptedOf(reader, [thing])).find(({ endedAt }) => endedAt !== null)
    const day = done?.endedAt && formatDay(lang, done.endedAt)
    return {
      notes: new Map(day ? [[thing.id, t('handover.note_beside', { day })]] : []),
      links: [],
    }
  })
}
