import type { Ctx } from '../../../platform/ctx/ctx.ts'
import type { Owner } from '../../../platform/db/kept.ts'
import { own } from './own-tables.ts'

/**
 * Deletes the introductions in which this person is one of the two, with what was shared in them. Those in which somebody
 * else was reported stay for the moderators, without this side.
 */
export async function forgetInIntroductions({ db }: Ctx, { id }: Owner): Promise<void> {
  await own(db)
    .deleteFrom('introductions as i')
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('introduction_sides as s')
          .select('s.person')
          .whereRef('s.introduction', '=', 'i.id')
          .where('s.person', '=', id),
      ),
    )
    .where(eb =>
      eb.or([
        eb('i.proposer', '=', id),
        eb.not(
          eb.exists(
            eb.selectFrom('introduction_reports as r').select('r.id').whereRef('r.introduction', '=', 'i.id'),
          ),
        ),
      ]),
    )
    .execute()
}
