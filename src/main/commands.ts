import type { Command } from 'commander'
import { doctorCommand } from './commands/doctor.ts'
import { engineCommands } from './commands/engines.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { searchCommand } from './commands/search.ts'
import { startCommand } from './commands/start.ts'
import { userCommand } from './commands/user.ts'

/** All commands in the order of the help: those of an installation, then the engines. */
export const commands: readonly (() => Command)[] = [
  startCommand,
  migrateCommand,
  doctorCommand,
  importCommand,
  searchCommand,
  userCommand,
  exportCommand,
  ...engineCommands,
]
