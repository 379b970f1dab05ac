import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Initiative } from './initiative.ts'
import { untouchedOf } from './queries/imported.ts'
import { insertInitiatives, saveRemoval } from './queries/save.ts'
import { undoneReason } from './removal.ts'

/** One initiative of a list, as it is taken over. It gets no steward: the connectors of its place stand in. */
export interface ListedInitiative extends Pick<
  Initiative,
  'title' | 'summary' | 'story' | 'phase' | 'themes' | 'places' | 'areas' | 'point' | 'links'
> {
  /** What tells it apart in its list. */
  readonly key: string
  readonly organisation: string | null
}

const atOnce = 250

/**
 * Adds the initiatives of an import that was checked, in the running transaction. `onProgress` hears how many are added
 * so far. Returns their ids in order.
 */
export async function addImported(
  ctx: Ctx,
  wish: {
    readonly importId: string
    readonly by: string | null
    readonly initiatives: readonly ListedInitiative[]
    readonly onProgress?: (added: number) => Promise<void>
  },
): Promise<string[]> {
  const { importId, by, initiatives, onProgress } = wish
  const common = {
    circle: 'public',
    example: false,
    import: importId,
    createdAt: ctx.now,
    createdBy: by,
    confirmed: false,
  }
  const rows = initiatives.map(({ key, organisation, ...told }) => ({
    ...told,
    ...common,
    id: newId(),
    externalKey: key,
    wants: [],
    reins: [],
    parties: organisation === null ? [] : [{ organisation, role: '' }],
  }))
  for (let at = 0; at < rows.length; at += atOnce) {
    await insertInitiatives(ctx.db, rows.slice(at, at + atOnce))
    await onProgress?.(Math.min(at + atOnce, rows.length))
  }
  if (rows.length > 0) tellAbout(ctx, 'initiatives.imported', { importId, changed: rows })
  return rows.map(({ id }) => id)
}

/** Takes away what an import added and nobody touched since. Returns how many that were. */
export async function removeImported(ctx: Ctx, importId: string): Promise<number> {
  const untouched = await untouchedOf(ctx.db, importId)
  await saveRemoval(
    ctx.db,
    untouched.map(({ id }) => id),
    { reason: undoneReason, now: ctx.now },
  )
  if (untouched.length > 0) tellAbout(ctx, 'initiatives.import_undone', { importId, changed: untouched })
  return untouched.length
}

/** One fact for the whole list: a thousand would drown everything else in the place. */
function tellAbout(
  ctx: Ctx,
  name: string,
  { importId, changed }: { importId: string; changed: readonly { readonly areas: readonly string[] }[] },
): void {
  ctx.tell(name, {
    verb: name === 'initiatives.imported' ? 'Add' : 'Undo',
    object: { kind: 'import', id: importId },
    areas: [...new Set(changed.flatMap(({ areas }) => areas))],
    data: { count: changed.length },
  })
}
