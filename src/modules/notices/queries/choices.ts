import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** What somebody wants to hear of, or does not: a thing, or a place by its code. */
export interface Choice {
  readonly person: string
  readonly kind: string
  readonly thing: string
  readonly choice: 'follow' | 'mute'
  readonly title: string
}

const columns = ['person', 'kind', 'thing', 'choice', 'title'] as const

/** What these people chose, newest first. */
export async function choicesOf({ db }: Pick<Reader, 'db'>, persons: readonly string[]): Promise<Choice[]> {
  if (persons.length === 0) return []
  const rows = await own(db)
    .selectFrom('notice_choices')
    .select(columns)
    .where('person', 'in', [...persons])
    .orderBy('chosen_at', 'desc')
    .orderBy('thing')
    .execute()
  return rows.map(row => ({ ...row, choice: row.choice as Choice['choice'] }))
}

/** Who follows these things of one kind, by thing. */
export async function followersOf(
  { db }: Pick<Reader, 'db'>,
  kind: string,
  things: readonly string[],
): Promise<Map<string, string[]>> {
  if (things.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('notice_choices')
    .select(['thing', 'person'])
    .where('kind', '=', kind)
    .where('thing', 'in', [...things])
    .where('choice', '=', 'follow')
    .execute()
  const found = new Map<string, string[]>()
  for (const { thing, person } of rows) found.set(thing, [...(found.get(thing) ?? []), person])
  return found
}

/** The last choice about a thing counts. */
export async function saveChoice({ db, now }: Ctx, choice: Choice): Promise<void> {
  const { title } = choice
  await own(db)
    .insertInto('notice_choices')
    .values({ ...choice, chosen_at: now })
    .onConflict(conflict =>
      conflict
        .columns(['person', 'kind', 'thing'])
        .doUpdateSet({ choice: choice.choice, title, chosen_at: now }),
    )
    .execute()
}

export async function dropChoice(
  { db }: Ctx,
  { person, kind, thing }: Pick<Choice, 'person' | 'kind' | 'thing'>,
): Promise<void> {
  await own(db)
    .deleteFrom('notice_choices')
    .where('person', '=', person)
    .where('kind', '=', kind)
    .where('thing', '=', thing)
    .execute()
}
