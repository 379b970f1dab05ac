import { changesOf, type Changes } from '../../platform/activities/changes-of.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { peopleWith } from '../people/index.ts'
import { commonMoment, othersOf, sideOf } from './introduction.ts'
import { messages } from './messages/messages.ts'
import { introductionsOf } from './queries/introductions.ts'

/** Something at a moment, for the calendar of one person. */
export interface DatedThing {
  /** Stays the same, so that calendars hold one. */
  readonly id: string
  readonly title: string
  readonly from: Date
  readonly until: Date
  readonly path: string
  /** Calendars take over what changed more often than what they have. */
  readonly changes: Changes
}

/** After each of these the moment may be another one. */
export const momentFacts = ['introductions.moments_picked', 'introductions.moment_found']

const hour = 3_600_000 // ms
const atMost = 100

/** The meetings that the reader and somebody else picked a moment for. Cost: four queries. */
export async function datesOf(reader: Reader, lang: Lang): Promise<DatedThing[]> {
  const person = reader.actor.person ?? ''
  const introductions = await introductionsOf(reader, person, { limit: atMost, before: undefined })
  const agreed = introductions.flatMap(one => {
    const from = commonMoment(one)
    return from && one.agreedAt && sideOf(one, person) ? [{ one, from, agreedAt: one.agreedAt }] : []
  })
  const others = agreed.flatMap(({ one }) => othersOf(one, person).map(side => side.person))
  const names = new Map((await peopleWith(reader, others)).map(({ id, name }) => [id, name]))
  const ids = agreed.map(({ one }) => one.id)
  const changes = await changesOf(reader, ids, momentFacts)
  const t = wordsOf(messages, lang)
  return agreed.map(({ one, from, agreedAt }) => ({
    changes: changes.get(one.id) ?? { count: 0, at: agreedAt },
    ...{ id: one.id, from, path: `/mijn/kennismakingen/${one.id}` },
    title: t('introductions.page_title', {
      name: names.get(othersOf(one, person)[0]?.person ?? '') ?? t('introductions.somebody'),
    }),
    until: new Date(from.getTime() + hour),
  }))
}
