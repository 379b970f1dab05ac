import { sql, type Kysely } from 'kysely'
import type { DB } from '../../db/types.ts'
import { openInstallation } from '../../src/main/installation.ts'
import { openLog } from '../../src/main/log.ts'
import { modules } from '../../src/main/modules.ts'
import { loadPlaces } from '../../src/modules/places/index.ts'
import type { Settings } from '../../src/platform/config/settings.ts'
import { say } from '../say.ts'
import { markHeard, seedFacts, seedLists } from './lists.ts'
import { patiently, withoutIndexes } from './rows.ts'
import { seedThings } from './things.ts'

const madeAtTheEnd = [
  'search_documents_by_term',
  'search_terms_alike',
  'initiatives_of_area',
  'people_of_area',
]

/** Fills an empty database: all places of the Netherlands, and in them what people could have made. */
export async function seed(settings: Settings, scale: number): Promise<void> {
  const installation = await openInstallation({ settings, log: openLog('error'), serves: false })
  const { house } = installation
  try {
    say(`${await loadPlaces(house)} places`)
    await withoutIndexes(house.db, madeAtTheEnd, async () => {
      await seedThings(house, scale)
      say('making indexes')
    })
    await patiently(house.db, finish)
  } finally {
    await installation.close()
  }
}

async function finish(db: Kysely<DB>): Promise<void> {
  say('making the lists per area and the facts')
  await seedLists(db)
  await seedFacts(db)
  await markHeard(
    db,
    modules.flatMap(({ consumers = [] }) => consumers),
  )
  say('vacuum and analyze')
  await sql`vacuum (analyze)`.execute(db)
}
