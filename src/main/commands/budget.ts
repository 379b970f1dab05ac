import type { Method } from '@knooppunt/engine/budgeting'
import { Command, Option } from 'commander'
import { answer } from './borrow.ts'
import { officialLines, outcomeLines } from './budget-lines.ts'
import { givenText, onGiven, WrongInput } from './given.ts'
import { importBudgetsCommand } from './import-budgets.ts'

type Wish = Method & { againstOfficial?: true }

/** `knooppunt budget FILE.pb`: who gets the money of a participatory budget, and why; `knooppunt budget import FILE...`. */
export function budgetCommand(): Command {
  return new Command('budget')
    .description('decide a participatory budget and explain the outcome')
    .argument('<file>', 'the election in the .pb format of pabulib.org; - reads standard input')
    .addOption(
      new Option('--rule <rule>', 'how to decide (equal-shares)').choices([
        'equal-shares',
        'greedy',
        'phragmen',
      ]),
    )
    .addOption(
      new Option(
        '--utility <utility>',
        'what a funded project is worth to a supporter (by the ballots)',
      ).choices(['cost', 'cardinality', 'score', 'borda']),
    )
    .addOption(
      new Option('--completion <completion>', 'what equal shares does with what is left (none)').choices([
        'none',
        'add1',
        'add1-greedy',
      ]),
    )
    .addOption(
      new Option('--ties <ties>', 'who goes first of equals (votes)').choices(['votes', 'lexicographic']),
    )
    .option('--against-official', 'compare with the official outcome in the file')
    .option('--json', 'answer as JSON')
    .addCommand(importBudgetsCommand())
    .action(async (file: string, wish: Wish, command: Command) => {
      const { parseElection, decide, againstOfficial } = await import('@knooppunt/engine/budgeting')
      const text = await givenText(file)
      const { outcome, official } = onGiven(file, () => {
        const election = parseElection(text)
        const decided = decide(election, wish)
        return { outcome: decided, official: wish.againstOfficial && againstOfficial(election, decided) }
      })
      if (wish.againstOfficial && !official)
        throw new WrongInput(
          `${file}: PROJECTS has no column selected, so there is no official outcome to compare with.`,
        )
      const json = { ...outcome, ...(official && { official }) }
      answer(command, {
        json,
        lines: [...outcomeLines(outcome), ...(official ? officialLines(official) : [])],
      })
    })
}
