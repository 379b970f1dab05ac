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
  readonly changedAt: Date
}

const hour = 3_600_000 // ms
const atMost = 100

/** The meetings that the reader and somebody else picked a moment for. Cost: three queries. */
export async function datesOf(reader: Reader, lang: Lang): Promise<DatedThing[]> {
  const person = reader.actor.person ?? ''
  const introductions = await introductionsOf(reader, person, { limit: atMost, before: undefined })
  const agreed = introductions.flatMap(one => {
    const from = commonMoment(one)
    return from && one.agreedAt && sideOf(one, person) ? [{ one, from, changedAt: one.agreedAt }] : []
  })
  const others = agreed.flatMap(({ one }) => othersOf(one, person).map(side => side.person))
  const names = new Map((await peopleWith(reader, others)).map(({ id, name }) => [id, name]))
  const t = wordsOf(messages, lang)
  return agreed.map(({ one, from, changedAt }) => ({
    ...{ id: one.id, from, changedAt, path: `/mijn/kennismakingen/${one.id}` },
    title: t('introductions.page_title', {
      name: names.get(othersOf(one, person)[0]?.person ?? '') ?? t('introductions.somebody'),
    }),
    until: new Date(from.getTime() + hour),
  }))
}
