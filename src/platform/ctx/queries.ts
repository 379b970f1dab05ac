import type { Ctx, Reader } from './ctx.ts'

/** Until when somebody may read but not post; null for who may. */
export async function suspendedUntil(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  person: string,
): Promise<Date | null> {
  const row = await db
    .selectFrom('suspensions')
    .select('until')
    .where('person', '=', person)
    .where('until', '>', now)
    .executeTakeFirst()
  return row?.until ?? null
}

/** Somebody who is suspended already stays so until the later of both moments. */
export async function suspendPerson({ db }: Ctx, person: string, until: Date): Promise<void> {
  await db
    .insertInto('suspensions')
    .values({ person, until })
    .onConflict(conflict =>
      conflict.column('person').doUpdateSet(eb => ({
        until: eb.fn('greatest', ['suspensions.until', 'excluded.until']),
      })),
    )
    .execute()
}

export async function endSuspension({ db }: Ctx, person: string): Promise<void> {
  await db.deleteFrom('suspensions').where('person', '=', person).execute()
}
