import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { visit } from './visit.ts'

export interface HandoverPaths {
  /** Of an initiative of the operator. */
  readonly pack: string
  /** The connector asks the operator to keep the place. */
  readonly asked: string
}

/** A role of the operator, and one that the operator is asked to take over. */
export async function nameOperator(
  site: Site,
  { connector, operator, initiative }: { connector: Actor; operator: Actor; initiative: string },
): Promise<HandoverPaths> {
  const own = await visit(site, connector)
  await own.send(`/overdracht/plek-${zandweerd}/opvolger`, { successor: operator.person ?? '', days: '30' })
  const { id } = await site.house.db.selectFrom('handovers').select('id').executeTakeFirstOrThrow()
  return { pack: `/overdracht/initiatief-${initiative}`, asked: `/mijn/overdracht/${id}` }
}
