import { Command } from 'commander'
import { StartProblem } from '../platform/config/start-problem.ts'
import { Refusal } from '../platform/refusal/refusal.ts'
import { commands } from './commands.ts'
import { WrongInput } from './commands/given.ts'
import { sentence } from './sentence.ts'

/** Runs one command. What a person can cause is one sentence on standard error and exit code 1; wrong use and wrong input are exit code 2. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('knooppunt')
    .description('The open hub of a neighbourhood. Start here: npx knooppunt start')
    .option('--data <folder>', 'where the built-in database keeps its files')
    .showHelpAfterError('(more with: npx knooppunt help)')
    .configureHelp({ sortSubcommands: false })
    .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2))
  for (const command of commands) program.addCommand(behavingLike(program, command()))
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof StartProblem || error instanceof Refusal || error instanceof WrongInput))
      throw error
    console.error(error instanceof Refusal ? sentence(error) : error.message)
    process.exitCode = error instanceof WrongInput ? 2 : 1
  }
}

/** Lets a command and its own commands end and help as `parent` does: commander passes that on only to commands it makes itself. */
function behavingLike(parent: Command, command: Command): Command {
  command.copyInheritedSettings(parent)
  for (const inner of command.commands) behavingLike(command, inner)
  return command
}
