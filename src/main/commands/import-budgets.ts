import { basename } from 'node:path'
import { parseElection } from '@knooppunt/engine/budgeting'
import { Command } from 'commander'
import { budgetPath, importBudget, type ImportedBudget } from '../../modules/budgets/index.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { sentence } from '../sentence.ts'
import { answer, borrow } from './borrow.ts'
import { givenText, onGiven, WrongInput } from './given.ts'
import { progress } from './progress.ts'

interface Flags {
  readonly place?: string
  readonly source?: string
}

type Read = Flags & { readonly name: string; readonly file: string }

/** What became of one file; without a budget when it was there already. */
interface Done {
  readonly file: string
  readonly budget: ImportedBudget | undefined
}

/** `knooppunt budget import FILE...`: finished budgets of elsewhere, each a page with its outcome and reasons. */
export function importBudgetsCommand(): Command {
  return new Command('import')
    .description(
      'put finished budgets on the site, each with its outcome and the reasons; what is there already is left alone',
    )
    .argument('<files...>', 'elections in the .pb format of pabulib.org; - reads standard input')
    .option(
      '--place <code>',
      'the place they are about, GM0106 or assen (the unit and district that each file names)',
    )
    .option(
      '--source <words>',
      'where they come from and under which licence, as the page will say (the name of the file)',
    )
    .option('--json', 'answer as JSON')
    .addHelpText(
      'after',
      `
Examples:
  knooppunt budget import Netherlands_Assen_2024.pb --source "pabulib.org"
  knooppunt budget import *.pb --place amsterdam --json

Nothing is saved when one of the files cannot be read. Exit code 2: the named file cannot be used, or no place is found for it.`,
    )
    .action(async (files: string[], flags: Flags, command: Command) => {
      const given = await Promise.all(files.map(file => readBudget(file, flags)))
      const done = await borrow(command, ({ house }) => importAll(house, given))
      answer(command, { json: done.map(asJson), lines: done.map(lineOf) })
    })
}

async function readBudget(path: string, flags: Flags): Promise<Read> {
  const file = await givenText(path)
  onGiven(path, () => parseElection(file))
  return { ...flags, name: path, file }
}

/** All of them or, when one is refused, none. */
function importAll(house: House, given: readonly Read[]): Promise<Done[]> {
  const bar = progress('files')
  return house
    .transact(system, async ctx => {
      const done: Done[] = []
      for (const { name, file, place, source = basename(name) } of given) {
        const budget = await importBudget(ctx, { file, place, source }).catch((error: unknown) =>
          knownOrWrong(name, error),
        )
        done.push({ file: name, budget })
        bar.step(done.length, given.length)
      }
      return done
    })
    .finally(() => bar.end())
}

function knownOrWrong(name: string, error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error
  if (error.kind === 'conflict') return undefined
  throw new WrongInput(`${name}: ${sentence(error)}`, { cause: error })
}

function asJson({ file, budget }: Done) {
  if (!budget) return { file, known: true }
  const { title, place, voters, projects, funded, official } = budget
  return {
    ...{ file, known: false, path: budgetPath(budget), title, place: place.code, voters, projects, funded },
    ...{ cost: budget.cost / 100, budget: budget.amount / 100, official },
  }
}

const money = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

const compared = {
  same: 'the city’s own outcome',
  other: 'the city’s own outcome, which no rule here gives',
  not_told: 'computed: the file does not say what the city chose',
} as const

function lineOf({ file, budget }: Done): string {
  if (!budget) return `${file}: was there already`
  const { title, place, voters, projects, funded, cost, amount, official } = budget
  return [
    `${title} (${place.name}): ${funded} of ${projects} projects for ${money.format(cost / 100)} of ${money.format(amount / 100)}`,
    `${voters} voters`,
    compared[official],
    budgetPath(budget),
  ].join('; ')
}
