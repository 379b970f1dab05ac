import type { Consumer } from '../../platform/activities/consume.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { tablesWith } from '../tables/index.ts'
import { concernedBy } from './concerned.ts'
import type { Signer } from './links.ts'
import { mailReady } from './mail-report.ts'
import { lockReport, saveTold } from './queries/reports.ts'
import { tableFact } from './report.ts'

/** Hears that a table ended: its report is there from then on. */
export const hearEnds: Consumer = {
  name: 'make-reports',
  newsOnly: true,
  async hear(ctx, activities) {
    for (const { name, object } of activities) {
      if (name === 'tables.ended') ctx.later('make-report', { table: object.id }, { key: object.id })
    }
  },
}

export function makeReportJob(house: House): Job {
  return {
    name: 'make-report',
    run: async data => {
      const { table } = data as { table: string }
      await house.transact(system, ctx => makeReport(ctx, house, table))
    },
  }
}

/** Tells all who were there and all who could not come that the report is there; once. */
export async function makeReport(ctx: Ctx, signer: Signer, id: string): Promise<void> {
  const [table] = await tablesWith(ctx, [id])
  if (table?.state !== 'ended') return
  const report = await lockReport(ctx, id)
  if (report.mailedAt !== null) return
  await mailReady(ctx, signer, { table, concerned: await concernedBy(ctx, table) })
  await saveTold(ctx, id, 'mailed')
  ctx.tell('reports.ready', { verb: 'Announce', ...tableFact(table), data: { title: table.title } })
}
