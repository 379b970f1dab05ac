import type { Changes } from '../../platform/activities/changes-of.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { TakesPart } from '../organisations/index.ts'
import type { ProfileRole } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import { noonOf, pathOf } from './promise.ts'
import { runningBy } from './queries/ledger.ts'

const role = {
  nl: wordsOf(messages, 'nl')('promises.role_promise'),
  en: wordsOf(messages, 'en')('promises.role_promise'),
}

/** What these people promised in person and is still to be done, as their profiles show it. */
export async function promiseRolesOf(reader: Reader, persons: readonly string[]): Promise<ProfileRole[]> {
  return (await runningBy(reader, { persons })).flatMap(promise => {
    const { person, what, id, dueDay } = promise
    return person === null
      ? []
      : [{ person, role, at: what, path: pathOf(promise), object: id, until: dueDay }]
  })
}

/** What these organisations promised and is still to be done, as their pages show it. */
export async function promisesShownOf(
  reader: Reader,
  organisations: readonly string[],
): Promise<TakesPart[]> {
  return (await runningBy(reader, { organisations })).flatMap(promise => {
    const { organisation, person, what, id } = promise
    if (organisation === null) return []
    return [
      {
        organisation,
        kind: role,
        title: what,
        path: pathOf(promise),
        object: id,
        stewards: person === null ? [] : [person],
      },
    ]
  })
}

/** Something at a moment, for the calendar of one person. */
interface DatedThing {
  readonly id: string
  readonly title: string
  readonly from: Date
  readonly until: Date
  readonly path: string
  readonly changes: Changes
}

const hour = 3_600_000 // ms

/** The days on which what the reader promised is to be done, at noon. Cost: two queries. */
export async function datesOf(reader: Reader, lang: Lang): Promise<DatedThing[]> {
  const persons = reader.actor.person === null ? [] : [reader.actor.person]
  const t = wordsOf(messages, lang)
  return (await runningBy(reader, { persons, everything: true })).map(promise => {
    const { id, what, dueDay, version, updatedAt } = promise
    const from = noonOf(dueDay)
    const title = t('promises.calendar_due', { title: what })
    return {
      id,
      title,
      from,
      until: new Date(from.getTime() + hour),
      path: pathOf(promise),
      changes: { count: version, at: updatedAt },
    }
  })
}
