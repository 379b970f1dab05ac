import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsWith, joined } from '../coalitions/index.ts'
import { metBy } from '../introductions/index.ts'
import { isSeenBy, peopleWith, type Person } from '../people/index.ts'
import { answeredFor, questionsWith } from '../questions/index.ts'

/** Why a successor should know somebody: one sentence, with the title of what they share. */
export interface Known {
  readonly person: Person
  readonly why: 'coalition' | 'met' | 'answered'
  readonly title: string
}

const most = 20

/**
 * The people the holder of a role worked with: in the coalitions of the role, after an introduction that both say came about, and
 * those who answered a question of the holder. Each once, as far as the reader may see them. Cost: five queries.
 */
export async function peopleToKnow(
  reader: Reader,
  { holder, coalitions }: { holder: string; coalitions: readonly string[] },
): Promise<Known[]> {
  const shared = (await coalitionsWith(reader, coalitions)).flatMap(coalition =>
    joined(coalition).map(({ person }) => ({ person, why: 'coalition' as const, title: coalition.name })),
  )
  const met = await metBy(reader, holder)
  const answered = await answeredFor(reader, holder)
  const titles = new Map(
    (await questionsWith(reader, [...new Set(answered.map(({ question }) => question))])).map(
      ({ id, title }) => [id, title],
    ),
  )
  const all = [
    ...shared,
    ...met.map(({ person, subject }) => ({ person, why: 'met' as const, title: subject })),
    ...answered.flatMap(({ person, question }) => {
      const title = titles.get(question)
      return title === undefined ? [] : [{ person, why: 'answered' as const, title }]
    }),
  ]
  const ids = [...new Set(all.flatMap(({ person }) => person ?? []))].filter(id => id !== holder)
  const people = (await peopleWith(reader, ids)).filter(person => isSeenBy(reader.actor, person))
  return ids
    .flatMap(id => {
      const person = people.find(one => one.id === id)
      const first = all.find(one => one.person === id)
      return person && first ? [{ person, why: first.why, title: first.title }] : []
    })
    .slice(0, most)
}
