import { changesOf } from '../../platform/activities/changes-of.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { coalitionsOfPerson } from '../coalitions/index.ts'
import type { DatedThing } from '../introductions/index.ts'
import { pathOf } from './agreement.ts'
import { messages } from './messages/messages.ts'
import { agreementsOf } from './queries/agreements.ts'

const hour = 3_600_000 // ms

/** What moves the day. */
const dayFacts = ['agreements.in_force', 'agreements.goes_on', 'agreements.reviewed']

/** When the parties look again at what counts in the coalitions of the reader, at noon (UTC) of that day. Cost: five queries. */
export async function datesOf(reader: Reader, lang: Lang): Promise<DatedThing[]> {
  const { person } = reader.actor
  const coalitions = person === null ? [] : await coalitionsOfPerson(reader, person)
  const ids = coalitions.map(({ id }) => id)
  const agreements = await agreementsOf(reader, ids)
  const changes = await changesOf(
    reader,
    agreements.map(({ id }) => id),
    dayFacts,
  )
  return agreements.flatMap(agreement => {
    const { id, title, lookDay, endedAt, updatedAt } = agreement
    if (lookDay === null || endedAt !== null) return []
    const from = new Date(`${lookDay}T12:00:00Z`)
    return {
      ...{ id, from, until: new Date(from.getTime() + hour), path: pathOf(agreement) },
      changes: changes.get(id) ?? { count: 0, at: updatedAt },
      title: wordsOf(messages, lang)('agreements.calendar_review', { title }),
    }
  })
}
