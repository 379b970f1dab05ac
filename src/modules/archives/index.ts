import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { restoreBrought } from './restore-brought.ts'
import { makeArchive } from './make-archive.ts'
import { messages } from './messages/messages.ts'
import { failArchive, forgetArchives } from './tend-archives.ts'
import { routes } from './routes.tsx'

export { pathOf as archivePath } from './archive.ts'
export { askArchive } from './ask-archive.ts'
export { restorePlaceArchive, writePlaceArchive } from './place-archive.ts'
export { keptOfArchives } from './queries.ts'

export const archives: Module = { name: 'archives', messages, routes, jobs }

function jobs(house: House): Job[] {
  return [
    { name: 'make-archive', run: data => orFail(house, data, makeArchive) },
    { name: 'restore-archive', run: data => orFail(house, data, restoreBrought) },
    { name: 'forget-archives', every: '40 * * * *', run: () => forgetArchives(house) },
  ]
}

/** When it goes wrong the page says so, and the queue hears the error. */
async function orFail(house: House, data: unknown, work: (house: House, id: string) => Promise<void>) {
  const { archive } = data as { archive: string }
  try {
    await work(house, archive)
  } catch (error) {
    await failArchive(house, archive)
    throw error
  }
}
