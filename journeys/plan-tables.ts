import type { Actor } from '../src/platform/ctx/actor.ts'
import {
  guestsOf,
  inviteGuests,
  offerDates,
  planGathering,
  planTable,
  tablePath,
} from '../src/modules/tables/index.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { addressOf } from './people.ts'
import { mailedPath } from './visit.ts'

export interface TablePaths {
  /** Led by the operator, who is invited too; with a date, an open chair and a guest on paper. */
  readonly planned: string
  /** For which moments are offered. */
  readonly looking: string
  /** Of the member, behind the mailed link, for both. */
  readonly mailed: string
  readonly mailedDates: string
  /** Where the answer of the member is typed over. */
  readonly typedOver: string
  readonly gathering: string
}

interface Who {
  readonly operator: Actor
  readonly member: Actor
}

const day = 86_400_000 // ms

/** A table with a date, one whose date is looked for, and a gathering. */
export async function planTables(site: Site, { operator, member }: Who): Promise<TablePaths> {
  const { house } = site
  const inDays = (days: number) => new Date(house.now().getTime() + days * day)
  const wish = { kind: 'board', places: [zandweerd], aim: 'Samen kijken wat kan.' }
  const to = await addressOf(site, member)
  const invite = async (id: string) => {
    const people = [operator, member].map(({ person }) => ({ person: person ?? '' }))
    const invited = [...people, { name: 'Buurvrouw Pien', email: null, lang: 'nl' as const }]
    await site.as(operator, ctx => inviteGuests(ctx, house, { id, invited }))
    return mailedPath(site, to, '/tafel-uitnodiging/')
  }
  const planned = await site.as(operator, ctx =>
    planTable(ctx, { ...wish, title: 'Groen bij de school', startsAt: inDays(20), openChairs: 2 }),
  )
  const mailed = await invite(planned.id)
  const looking = await site.as(operator, ctx => planTable(ctx, { ...wish, title: 'Rust in de straat' }))
  const mailedDates = await invite(looking.id)
  const moments = [inDays(8), inDays(9)]
  await site.as(operator, ctx => offerDates(ctx, house, { id: looking.id, moments }))
  const gathering = await site.as(operator, ctx =>
    planGathering(ctx, {
      ...wish,
      title: 'Avond van de wijk',
      titles: ['Spelen', 'Zorgen'],
      startsAt: inDays(30),
    }),
  )
  const guest = (await guestsOf(house.reader(operator), planned.id)).find(one => one.person === member.person)
  return {
    ...{ planned: tablePath(planned), looking: tablePath(looking), mailed, mailedDates },
    typedOver: `${tablePath(planned)}/gasten/${guest?.id ?? ''}`,
    gathering: `/bijeenkomsten/${gathering.slug}`,
  }
}
