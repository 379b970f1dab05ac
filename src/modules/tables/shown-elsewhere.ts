import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { showOnProfiles, type ProfileRole } from '../people/index.ts'
import { showBesideThings } from '../site/index.ts'
import { messages } from './messages/messages.ts'
import { whenOf } from './pages/Cards.tsx'
import { comingTables, ledBy } from './queries/tables.ts'
import { pathOf } from './table.ts'

const most = 5

/** On the pages of coalitions and issues, with the way to plan one; and on the profiles of who leads tables. */
export function showElsewhere(house: House): void {
  showOnProfiles(house, 'tables', rolesOf)
  showBesideThings(house, async ({ reader, lang, thing: { kind, id } }) => {
    if (kind !== 'coalition' && kind !== 'issue') return { notes: new Map(), links: [] }
    const t = wordsOf(messages, lang)
    const at = kind === 'coalition' ? { coalition: id } : { issue: id }
    const coming = await comingTables(reader, at, { limit: most })
    const word = kind === 'coalition' ? 'coalitie' : 'opgave'
    return {
      notes: new Map(),
      links: [
        ...coming.map(table => ({
          text: t('tables.coming_one', { title: table.title, when: whenOf(lang, table) }),
          path: pathOf(table),
        })),
        { text: t('tables.plan'), path: `/tafels/nieuw?${word}=${id}` },
      ],
    }
  })
}

const role = {
  nl: wordsOf(messages, 'nl')('tables.role_host'),
  en: wordsOf(messages, 'en')('tables.role_host'),
}

async function rolesOf(reader: Reader, persons: readonly string[]): Promise<ProfileRole[]> {
  const found = await ledBy(reader, persons)
  return found.flatMap(table =>
    table.hosts
      .filter(({ person }) => persons.includes(person))
      .map(({ person }) => ({
        ...{ person, role, at: table.title, path: pathOf(table), object: table.id, until: null },
      })),
  )
}
