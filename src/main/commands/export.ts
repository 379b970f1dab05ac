import { Command } from 'commander'
import { exportTables } from '../../platform/db/export-tables.ts'
import { answer, borrow } from './borrow.ts'
import { progress } from './progress.ts'

/** `knooppunt export FOLDER`: all data, for another installation or another program. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write all data as JSON Lines, one file a table; holds personal data, so keep it safe')
    .argument('<folder>')
    .option('--json', 'answer as JSON')
    .action(async (folder: string, _options, command: Command) => {
      const bar = progress('tables')
      const tables = await borrow(command, ({ db }) => exportTables(db, folder, () => bar.step()))
      bar.end()
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      answer(command, {
        json: { folder, tables },
        lines: [`Wrote ${rows} rows of ${tables.length} tables to ${folder}.`],
      })
    })
}
