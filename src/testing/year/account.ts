import { lookAround } from './around.ts'
import type { District } from './district.ts'
import { whoShouldHear } from './who-should-hear.ts'

/** A fact of which somebody should hear, with the names of those for whom it went otherwise. */
export interface Accounted {
  readonly activity: string
  readonly name: string
  readonly missed: readonly string[]
  readonly tooMany: readonly string[]
}

/** Notes of each new fact, once it was heard, who should have heard of it and who did. */
export function openAccount() {
  const accounted: Accounted[] = []
  const silent = new Set<string>()
  let last = 0
  return {
    accounted,
    /** Names of facts for which no rule says who hears. */
    silent,
    async note({ world, people }: District): Promise<void> {
      const { db } = world.house
      const told = await db
        .selectFrom('activities')
        .selectAll()
        .where('seq', '>', last)
        .orderBy('seq')
        .execute()
      last = told.at(-1)?.seq ?? last
      const notices = await db.selectFrom('notices').select(['activity', 'person']).execute()
      const heard = Map.groupBy(notices, ({ activity }) => activity)
      const around = await lookAround(world)
      const nameOf = (id: string) => people.find(({ person }) => person === id)?.name ?? 'nobody'
      for (const one of told) {
        const hears = whoShouldHear(one, around)
        if (!hears) silent.add(one.name)
        else {
          const hear = (heard.get(one.id) ?? []).map(({ person }) => person)
          const missed = hears.filter(person => !hear.includes(person)).map(nameOf)
          const tooMany = hear.filter(person => !hears.includes(person)).map(nameOf)
          accounted.push({ activity: one.id, name: one.name, missed, tooMany })
        }
      }
    },
  }
}

const hour = 3_600_000 // ms
const rhythm = { soon: 24 * hour, letter: 7 * 24 * hour }

/**
 * Where each notice about these facts was told by mail: at once to who was asked by name, in a letter that has its title and was
 * written in time, or not, with the reason.
 */
export async function waysOfTelling(
  { world }: District,
  accounted: readonly Accounted[],
): Promise<Map<string, number>> {
  const { db } = world.house
  const told = new Set(accounted.map(({ activity }) => activity))
  const notices = (await db.selectFrom('notices').selectAll().execute()).filter(({ activity }) =>
    told.has(activity),
  )
  const mails = await db
    .selectFrom('mails as m')
    .innerJoin('addresses as a', 'a.email', 'm.to_address')
    .select(['a.person', 'm.written_at', 'm.paragraphs'])
    .execute()
  const written = Map.groupBy(mails, ({ person, written_at }) => `${person} ${written_at.getTime()}`)
  const settings = await db.selectFrom('mail_settings').select(['person', 'bundle']).execute()
  const never = new Set(settings.flatMap(({ person, bundle }) => (bundle === 'never' ? [person] : [])))
  const isIn = (person: string, at: Date, title: unknown) =>
    (written.get(`${person} ${at.getTime()}`) ?? []).some(({ paragraphs }) =>
      JSON.stringify(paragraphs).includes(JSON.stringify(title).slice(1, -1)),
    )
  const wayOf = (notice: (typeof notices)[number]): string => {
    const { person, personal, mailed_at, told_at, soon, data } = notice
    const { title, name = title } = data as { title?: unknown; name?: unknown }
    if (personal)
      return isIn(person, told_at, name) ? 'asked at once' : `asked without a mail: ${notice.kind}`
    if (mailed_at === null) return never.has(person) ? 'wants no letters' : `lost: ${notice.kind}`
    if (!isIn(person, mailed_at, name)) return `not in the letter: ${notice.kind}`
    const waited = mailed_at.getTime() - told_at.getTime()
    if (waited > (soon ? rhythm.soon : rhythm.letter)) return `late: ${notice.kind}`
    return soon ? 'in a letter within 24 hours' : 'in the next letter'
  }
  const ways = new Map<string, number>()
  for (const notice of notices) ways.set(wayOf(notice), (ways.get(wayOf(notice)) ?? 0) + 1)
  return ways
}
