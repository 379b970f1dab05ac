import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { checkRows } from './check-import.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { addAgreed, failImport } from './save-import.ts'

export { checkImport } from './check-import.ts'
export { importRows, importSummary, type ImportSummary, type ShownRow } from './import-summary.ts'
export { verdicts } from './import.ts'
export { forgetInImports } from './queries/forget.ts'
export { keptOfImports } from './queries/kept.ts'
export { dropImport, saveImport, undoImport } from './save-import.ts'
export { startImport } from './start-import.ts'
export { whoHears as whoHearsOfImports } from './who-hears.ts'
export { whySentence } from './why-sentence.ts'

export const imports: Module = { name: 'imports', messages, routes, jobs }

function jobs(house: House): Job[] {
  return [
    { name: 'check-import', run: data => orFail(house, data, checkRows) },
    { name: 'save-import', run: data => orFail(house, data, addAgreed) },
  ]
}

/** When it goes wrong the page says so, and the queue hears the error. */
async function orFail(
  house: House,
  data: unknown,
  work: (house: House, id: string) => Promise<void>,
): Promise<void> {
  const { import: id } = data as { import: string }
  try {
    await work(house, id)
  } catch (error) {
    await failImport(house, id)
    throw error
  }
}
