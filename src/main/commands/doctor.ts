import { Command } from 'commander'
import { examine } from '../examine.ts'
import { answer, settingsOf } from './borrow.ts'

const marks = { good: 'ok  ', doubtful: 'look', bad: 'BAD ' } as const

/** `knooppunt doctor`: everything an operator would be asked about when something is wrong. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check the settings, the database, mail, jobs and disk; says what to do')
    .option('--json', 'answer as JSON')
    .action(async (_options, command: Command) => {
      const findings = await examine(settingsOf(command))
      const lines = findings.map(
        ({ verdict, about, says }) => `${marks[verdict]}  ${about.padEnd(12)} ${says}`,
      )
      answer(command, { json: findings, lines })
      if (findings.some(({ verdict }) => verdict === 'bad')) process.exitCode = 1
    })
}
