import { wordsOf } from '../../platform/i18n/words.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { placesWith } from '../places/index.ts'
import { showBesideThings } from '../site/index.ts'
import { messages } from './messages/messages.ts'
import { acceptedOf } from './queries/handovers.ts'

const withHistory = ['initiative', 'organisation', 'coalition', 'promise']

/** On the page of a thing: when it was handed over last, with thanks. On that of a place: the way for newcomers. */
export function showOnThings(house: House): void {
  showBesideThings(house, async ({ reader, lang, thing }) => {
    const t = wordsOf(messages, lang)
    if (thing.kind === 'place') {
      const places = await placesWith(reader, [thing.id])
      const links = places.map(({ path }) => ({ text: t('handover.welcome_link'), path: `/${path}/welkom` }))
      return { notes: new Map(), links }
    }
    if (!withHistory.includes(thing.kind)) return { notes: new Map(), links: [] }
    const done = (await acceptedOf(reader, [thing])).find(({ endedAt }) => endedAt !== null)
    const day = done?.endedAt && formatDay(lang, done.endedAt)
    return {
      notes: new Map(day ? [[thing.id, t('handover.note_beside', { day })]] : []),
      links: [],
    }
  })
}
