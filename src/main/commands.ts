import type { Command } from 'commander'
import { budgetCommand } from './commands/budget.ts'
import { doctorCommand } from './commands/doctor.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { networkCommand } from './commands/network.ts'
import { opinionsCommand } from './commands/opinions.ts'
import { searchCommand } from './commands/search.ts'
import { startCommand } from './commands/start.ts'
import { textCommand } from './commands/text.ts'
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
  budgetCommand,
  opinionsCommand,
  networkCommand,
  textCommand,
]
