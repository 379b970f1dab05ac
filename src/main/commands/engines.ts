import type { Command } from 'commander'
import { budgetCommand } from './budget.ts'
import { networkCommand } from './network.ts'
import { opinionsCommand } from './opinions.ts'
import { textCommand } from './text.ts'

/** The commands that need no installation: each is an engine by itself. */
export const engineCommands: readonly (() => Command)[] = [
  budgetCommand,
  opinionsCommand,
  networkCommand,
  textCommand,
]
