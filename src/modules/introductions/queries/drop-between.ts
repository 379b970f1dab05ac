import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Deletes the introductions of these two to each other: they turned out to be one person. */
export async function dropIntroductionsBetween({ db }: Ctx, one: string, other: string): Promise<void> {
  const withSide = (person: string) =>
    own(db).selectFrom('introduction_sides').select('introduction').where('person', '=', person)
  await own(db)
    .deleteFrom('introductions')
    .where('id', 'in', withSide(one))
    .where('id', 'in', withSide(other))
    .execute()
}
