import { stringify } from 'csv-stringify/sync'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Outcome, Position } from './outcome.ts'
import { outcomeOf, positionsOf } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import { votesFile } from './queries/votes.ts'
import type { Statement } from './statement.ts'

/** A conversation in the files that Polis exports, by their names. Nobody's name is in them, nor who wrote a statement. */
export async function polisFiles(
  reader: Pick<Reader, 'db'>,
  conversation: string,
): Promise<ReadonlyMap<string, string>> {
  const { votes, voters } = await votesFile(reader, conversation)
  const statements = (await statementsOf(reader, conversation)).filter(({ state }) => state !== 'waiting')
  const outcome = await outcomeOf(reader, conversation)
  const positions = await positionsOf(reader, conversation)
  const cast = votes
    .split('\n')
    .slice(1, -1)
    .map(
      line => line.split(',').map(Number) as [time: number, statement: number, voter: number, vote: number],
    )
  return new Map([
    ['comments.csv', commentsFile(statements, outcome)],
    ['votes.csv', stringify([votesHeader, ...cast.map(([time, ...vote]) => [time, dayOf(time), ...vote])])],
    ['participants-votes.csv', participantsFile({ statements, cast, voters, positions })],
  ])
}

const votesHeader = ['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote']

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** What was taken away keeps its number, and loses its words. */
function commentsFile(statements: readonly Statement[], { counts }: Outcome): string {
  const header = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body'
  const rows = statements.map(({ number, body, state, saidAt }) => {
    const [day] = saidAt.toISOString().split('T')
    const { agree = 0, disagree = 0 } = counts[number] ?? {}
    const isOut = state === 'out'
    return [
      ...[Date.parse(day ?? ''), day, number, '', agree, disagree],
      ...[isOut ? -1 : 1, isOut ? '' : body],
    ]
  })
  return stringify([header.split(','), ...rows])
}

interface Wide {
  readonly statements: readonly Statement[]
  readonly cast: readonly (readonly [time: number, statement: number, voter: number, vote: number])[]
  readonly voters: readonly string[]
  readonly positions: Readonly<Record<string, Position>>
}

function participantsFile({ statements, cast, voters, positions }: Wide): string {
  const header = ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree']
  const numbers = statements.map(({ number }) => number)
  const byVoter = Map.groupBy(cast, ([, , voter]) => voter)
  const rows = voters.map((id, voter) => {
    const own = byVoter.get(voter) ?? []
    const said = new Map(own.map(([, statement, , vote]) => [statement, vote]))
    const how = (vote: number) => own.filter(([, , , one]) => one === vote).length
    const group = positions[id]?.group ?? ''
    return [voter, group, '', own.length, how(1), how(-1), ...numbers.map(one => said.get(one) ?? '')]
  })
  return stringify([[...header, ...numbers], ...rows])
}
