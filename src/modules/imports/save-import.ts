import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { addImported, knownIn, removeImported } from '../initiatives/index.ts'
import type { OnProgress } from './check-import.ts'
import { importIn } from './load-import.ts'
import {
  deleteImport,
  importWith,
  lockImport,
  noteProgress,
  updateImport,
  waitForOtherImports,
} from './queries/imports.ts'
import { draftsToAdd, saveAdded, saveChoice, type DraftToAdd } from './queries/rows.ts'
import { aboutImport } from './about-import.ts'

/** Says what to do with doubtful rows; `rows` null means all of them. */
export async function chooseRows(
  ctx: Ctx,
  wish: { readonly import: string; readonly rows: readonly number[] | null; readonly choice: 'add' | 'skip' },
): Promise<void> {
  const { one } = await importIn(ctx, wish.import, ['ready'])
  await saveChoice(ctx.db, one.id, wish)
  ctx.tell(
    'imports.rows_chosen',
    aboutImport(one.id, { verb: 'Update', count: wish.rows?.length ?? one.rowsTotal }),
  )
}

/** The yes: a job then adds everything in one go. */
export async function agreeToSave(ctx: Ctx, id: string): Promise<void> {
  await agree(ctx, id)
  ctx.later('save-import', { import: id })
}

/** The yes, and adding at once, for the command line. */
export async function saveImport(house: House, id: string, onProgress?: OnProgress): Promise<void> {
  await house.transact(system, ctx => agree(ctx, id))
  await addAgreed(house, id, onProgress)
}

async function agree(ctx: Ctx, id: string): Promise<void> {
  const { one } = await importIn(ctx, id, ['ready'])
  await updateImport(ctx.db, id, { state: 'saving', rowsDone: 0 })
  ctx.tell('imports.agreed', aboutImport(id, { verb: 'Update', count: one.rowsTotal }))
}

/**
 * Adds what an import will add, all in one transaction: the new rows and the doubtful ones that were chosen. What was
 * added meanwhile by another import of the same list is left out. Does nothing unless somebody said yes.
 */
export async function addAgreed(
  house: House,
  id: string,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  await house.transact(system, async ctx => {
    await waitForOtherImports(ctx.db)
    const one = await importWith(ctx, id)
    if (one?.state !== 'saving') return
    const drafts = await notThereYet(ctx, await draftsToAdd(ctx, id))
    const ids = await addImported(ctx, {
      importId: id,
      by: one.byPerson,
      initiatives: drafts.map(({ draft }) => draft),
      onProgress: async added => {
        await noteProgress(house.db, id, added)
        onProgress(added, drafts.length)
      },
    })
    await saveAdded(
      ctx.db,
      id,
      drafts.map(({ row }, at) => ({ row, initiative: ids[at] ?? '' })),
    )
    await updateImport(ctx.db, id, { state: 'saved', added: ids.length, savedAt: ctx.now })
    ctx.tell('imports.saved', aboutImport(id, { verb: 'Update', count: ids.length }))
  })
}

/** What somebody looked at and chose is added in any case. */
async function notThereYet(ctx: Ctx, drafts: readonly DraftToAdd[]): Promise<DraftToAdd[]> {
  const areas = [...new Set(drafts.flatMap(({ draft }) => draft.areas))]
  const keys = new Set((await knownIn(ctx, areas)).filter(known => !known.removed).map(({ key }) => key))
  return drafts.filter(({ draft, isChosen }) => isChosen || !keys.has(draft.key))
}

/** Takes back what an import added, as far as nobody touched it since. Returns how many initiatives that were. */
export async function undoImport(ctx: Ctx, id: string): Promise<number> {
  await importIn(ctx, id, ['saved'])
  const removed = await removeImported(ctx, id)
  await updateImport(ctx.db, id, { state: 'undone', undoneAt: ctx.now })
  ctx.tell('imports.undone', aboutImport(id, { verb: 'Delete', count: removed }))
  return removed
}

/** Throws an import away that added nothing. Returns the code of the place it was for. */
export async function dropImport(ctx: Ctx, id: string): Promise<string> {
  const { one } = await importIn(ctx, id, ['mapping', 'checking', 'ready', 'failed', 'undone'])
  await deleteImport(ctx.db, id)
  ctx.tell('imports.dropped', {
    ...aboutImport(id, { verb: 'Delete', count: 0 }),
    ...(one.byPerson !== null && { target: { kind: 'person', id: one.byPerson } }),
    data: { count: 0, file: one.fileName },
  })
  return one.place
}

/** Notes that checking or saving did not work out, with what to say about it. */
export async function failImport(house: House, id: string): Promise<void> {
  await house.transact(system, async ctx => {
    const one = await lockImport(ctx, id)
    if (one?.state !== 'checking' && one?.state !== 'saving') return
    await updateImport(ctx.db, id, { state: 'failed', problem: 'imports.failed' })
    ctx.tell('imports.failed', aboutImport(id, { verb: 'Update', count: 0 }))
  })
}
