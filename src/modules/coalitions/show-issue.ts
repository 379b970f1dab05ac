import type { Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { may } from '../../platform/rights.ts'
import { organisationsWith } from '../organisations/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import { blameIn, type BlameHint } from './blame.ts'
import type { Coalition } from './coalition.ts'
import type { Issue, Origin } from './issue.ts'
import { coalitionsOfIssues } from './queries/coalitions.ts'
import { originsOf } from './queries/issues.ts'
import { issueRights } from './rights.ts'
import { lineTo } from './line-to.ts'

/** All that the page of an issue shows. */
export interface ShownIssue {
  readonly issue: Issue
  readonly line: readonly Place[]
  /** Names of its places. */
  readonly names: readonly string[]
  /** What it came from, as far as the reader may see it. */
  readonly origins: readonly (Pick<SeenThing, 'id' | 'title' | 'path'> & Pick<Origin, 'kind'>)[]
  readonly coalitions: readonly Coalition[]
  readonly mayEdit: boolean
  /** Where it may sound like blame; for who may edit it. */
  readonly hints: readonly BlameHint[]
}

/** Cost: a fixed number of queries. */
export async function showIssue(reader: Reader, issue: Issue, things: Things): Promise<ShownIssue> {
  const around = await placesWith(reader, issue.areas)
  const coalitions = await coalitionsOfIssues(reader, [issue.id])
  const mayEdit = may(issueRights, { actor: reader.actor, action: 'edit', thing: issue }) === null
  return {
    ...{ issue, coalitions, mayEdit },
    line: lineTo(around, issue.places[0]),
    names: issue.places.flatMap(code => around.find(place => place.code === code)?.name ?? []),
    origins: await originsSeen(reader, issue, things),
    hints: mayEdit ? blameIn(`${issue.title}\n${issue.explanation}`, await namesIn(reader, coalitions)) : [],
  }
}

async function originsSeen(reader: Reader, issue: Issue, things: Things) {
  const origins = await originsOf(reader, [issue.id])
  const kinds = Map.groupBy(origins, ({ kind }) => kind)
  const seen = []
  for (const [kind, some] of kinds) {
    const found = await things.get(kind)?.look(
      reader,
      some.map(({ id }) => id),
    )
    seen.push(...[...(found?.values() ?? [])].map(one => ({ ...one, kind })))
  }
  return seen.filter(({ hidden }) => hidden === null)
}

/** Those who take part or were asked: easily named as the culprit. */
async function namesIn(reader: Reader, coalitions: readonly Coalition[]): Promise<string[]> {
  const ids = coalitions.flatMap(({ parties }) => parties.flatMap(({ organisation }) => organisation ?? []))
  return (await organisationsWith(reader, [...new Set(ids)])).map(({ name }) => name)
}
