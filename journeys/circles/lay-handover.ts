import { visit } from '../visit.ts'
import { wordsOf, type Canary, type Making } from './table.ts'

/** What the steward of an initiative would tell somebody who was asked to take it over and said nothing yet. */
export async function layHandover({ site, steward, state }: Making, initiative: Canary): Promise<Canary> {
  const words = wordsOf('handover', state)
  const successor = await site.person('Olaf Opvolger')
  await site.house.db
    .updateTable('people')
    .set({ circle: 'members' })
    .where('id', '=', successor.person)
    .execute()
  const own = await visit(site, steward)
  const path = `/overdracht/initiatief-${initiative.id}`
  await own.send(`${path}/notitie`, { text: `${words.title} ${words.body}` })
  await own.send(`${path}/opvolger`, { successor: successor.person ?? '', days: '30' })
  const { id } = await site.house.db
    .selectFrom('handovers')
    .select('id')
    .where('thing', '=', initiative.id)
    .executeTakeFirstOrThrow()
  return { kind: 'handover', state, id, path, beside: [`/mijn/overdracht/${id}`], ...words, steward }
}
