import { Command } from 'commander'
import { answer, borrow } from './borrow.ts'

/** `knooppunt migrate`: `start` does the same by itself. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database up to date; start does this by itself')
    .option('--json', 'answer as JSON')
    .action(async (_options, command: Command) => {
      await borrow(command, async ({ migrated }) => {
        const lines =
          migrated.length === 0 ? ['The database is up to date.'] : migrated.map(name => `Applied ${name}.`)
        answer(command, { json: { applied: migrated }, lines })
      })
    })
}
