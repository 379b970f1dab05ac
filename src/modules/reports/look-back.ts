import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { promisesAtTable } from './promises-at.ts'
import { tablesBefore, tablesWith, type Table } from '../tables/index.ts'
import { concernedBy } from './concerned.ts'
import type { Signer } from './links.ts'
import { mailLookBack } from './mail-report.ts'
import { lockReport, saveLookedBackFor, saveTold, untold } from './queries/reports.ts'
import { correctionDays, tableFact } from './report.ts'

const day = 86_400_000 // ms
const lookBackAfter = 14 // days
const beforeNext = 3 // days

/** Every hour: what became final, and what is to be looked back on. One report is one transaction. */
export function tendReportsJob(house: House): Job {
  return { name: 'tend-reports', every: '35 * * * *', run: () => tendReports(house) }
}

async function tendReports(house: House): Promise<void> {
  const now = house.now()
  const ago = (days: number) => new Date(now.getTime() - days * day)
  for (const id of await untold(house, 'final', ago(correctionDays))) {
    await house.transact(system, ctx => tellFinal(ctx, id))
  }
  for (const id of await untold(house, 'lookedBack', ago(lookBackAfter))) {
    await house.transact(system, ctx => lookBack(ctx, house, { table: id, next: null }))
  }
  const soon = new Date(now.getTime() + beforeNext * day)
  for (const { table, next } of await tablesBefore(house.reader(system), { from: now, until: soon })) {
    await house.transact(system, ctx => lookBack(ctx, house, { table, next }))
  }
}

/** Pages that were kept say from now on that it is final. */
async function tellFinal(ctx: Ctx, id: string): Promise<void> {
  const table = await reportedTable(ctx, id)
  const report = await lockReport(ctx, id)
  if (report.finalAt !== null) return
  await saveTold(ctx, id, 'final')
  if (table) ctx.tell('reports.became_final', { verb: 'Update', ...tableFact(table), circle: 'hidden' })
}

interface LookBack {
  readonly table: string
  /** The next table, when this is shortly before it. */
  readonly next: string | null
}

/** What was promised at a table and is kept or open by now reaches all who were there: once after two weeks, and before each next table. */
export async function lookBack(ctx: Ctx, signer: Signer, { table: id, next }: LookBack): Promise<void> {
  const table = await reportedTable(ctx, id)
  const report = await lockReport(ctx, id)
  const isTold = next === null ? report.lookedBackAt !== null : report.lookedBackFor === next
  if (isTold || report.mailedAt === null) return
  await (next === null ? saveTold(ctx, id, 'lookedBack') : saveLookedBackFor(ctx, id, next))
  if (!table) return
  const promises = await promisesAtTable(ctx, id)
  if (promises.length === 0) return
  const kept = promises.filter(({ state }) => state === 'kept').length
  const open = promises.filter(({ state }) => state === 'open' || state === 'changed').length
  const concerned = await concernedBy(ctx, table)
  const onceKey = `look back ${id} ${next ?? 'weeks'}`
  await mailLookBack(ctx, signer, { table, concerned, kept, open, onceKey })
  ctx.tell('reports.looked_back', {
    ...{ verb: 'Announce', ...tableFact(table), circle: 'hidden' },
    data: { title: table.title, kept, open },
  })
}

async function reportedTable(ctx: Ctx, id: string): Promise<Table | undefined> {
  const [table] = await tablesWith(ctx, [id])
  return table
}
