import { sql } from 'kysely'
import type { Ctx } from '../ctx/ctx.ts'

interface MadeUp {
  readonly id: string
  readonly areas: readonly string[]
}

/**
 * Takes every fact about made-up things out of the log and tells only that they are gone, which search and pages need.
 * The log is append-only for everything real. `name` is the fact, `kind` the kind of all things.
 */
export async function forgetMadeUp(
  ctx: Ctx,
  { name, kind, things }: { name: string; kind: string; things: readonly MadeUp[] },
): Promise<void> {
  const ids = things.map(({ id }) => id)
  await sql`
    delete from activities
    where object = any(${ids}::text[]) or target = any(${ids}::text[]) or actor = any(${ids}::uuid[])`.execute(
    ctx.db,
  )
  for (const { id, areas } of things) {
    ctx.tell(name, { verb: 'Delete', object: { kind, id }, areas, circle: 'members' })
  }
}
