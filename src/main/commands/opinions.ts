import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Opinions } from '@knooppunt/engine/opinions'
import { answer } from './borrow.ts'
import { givenText, onGiven, WrongInput } from './given.ts'

interface Flags {
  readonly groups?: string
  readonly clusters: 'plain' | 'polis'
  readonly seed: number
}

/** `knooppunt opinions DIR|FILE`: what people agree on and which groups of opinion there are. */
export function opinionsCommand(): Command {
  return new Command('opinions')
    .description(
      'what people agree on and which groups of opinion there are, from a Polis export or a votes file',
    )
    .argument(
      '<path>',
      'folder with a Polis export, votes.csv or participants-votes.csv; - is standard input',
    )
    .option('--groups <file>', 'report on this grouping (participant,group) instead of its own')
    .addOption(
      new Option('--clusters <method>', 'plain, or as the Polis server keeps them between updates')
        .choices(['plain', 'polis'])
        .default('plain'),
    )
    .option('--seed <number>', 'seed of all that is drawn', seedIn, 1)
    .option('--json', 'answer as JSON')
    .action(async (path: string, { groups: groupsFile, clusters, seed }: Flags, command: Command) => {
      const engine = await import('@knooppunt/engine/opinions')
      const { votes, comments } = filesOf(path)
      const leftOut = await readGiven(comments, engine.readLeftOut)
      const groups = await readGiven(groupsFile, engine.readGroups)
      const casts = await readGiven(votes, text => engine.readVotes(text, leftOut))
      const opinions = engine.opinionsOf(casts, { clusters, seed, ...(groups && { groups }) })
      answer(command, { json: opinions, lines: linesOf(opinions) })
    })
}

async function readGiven<T>(path: string, read: (text: string) => T): Promise<T>
async function readGiven<T>(path: string | undefined, read: (text: string) => T): Promise<T | undefined>
async function readGiven<T>(path: string | undefined, read: (text: string) => T): Promise<T | undefined> {
  if (path === undefined) return undefined
  const text = await givenText(path)
  return onGiven(path, () => read(text))
}

function seedIn(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError('A seed is a whole number of at most nine digits.')
  return Number(text)
}

/** The files of an export; a file alone has no moderation beside it. */
function filesOf(path: string): { votes: string; comments: string | undefined } {
  const isFolder = path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  if (!isFolder) return { votes: path, comments: undefined }
  const votes = ['votes.csv', 'participants-votes.csv']
    .map(name => join(path, name))
    .find(file => existsSync(file))
  if (votes === undefined)
    throw new WrongInput(`${path}: there is no votes.csv and no participants-votes.csv in this folder.`)
  const comments = join(path, 'comments.csv')
  return { votes, comments: existsSync(comments) ? comments : undefined }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

function linesOf(opinions: Opinions): string[] {
  const { participants, statements, votes, stage, consensus, divisive, uncertainty } = opinions
  return [
    `${participants} participants, ${statements} statements, ${votes} votes`,
    `Stage: ${stage}, stability ${percent(uncertainty.stability)}`,
    ...(consensus.agree.length > 0 ? [`Most agree with       ${consensus.agree.join(', ')}`] : []),
    ...(consensus.disagree.length > 0 ? [`Most disagree with    ${consensus.disagree.join(', ')}`] : []),
    ...(divisive.length > 0 ? [`Opinions differ about ${divisive.join(', ')}`] : []),
    ...opinions.groups.map(({ id, size, representative }, at) => {
      const sides = representative.map(({ statement, side }) => `${side}s with ${statement}`)
      return `Group ${id}: ${size} people, bootstrap agreement ${percent(uncertainty.groups[at] as number)}; ${sides.join(', ')}`
    }),
  ]
}
