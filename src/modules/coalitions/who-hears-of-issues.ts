import type { Activity } from '../../platform/activities/fact.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { membersOf } from './coalition.ts'
import { issuePath } from './issue.ts'
import { coalitionsOfIssues } from './queries/coalitions.ts'
import { issuesAnywhere } from './queries/issues.ts'
import type { Hearing } from './who-hears.ts'

/** That an issue is gone hear all who took part in a coalition that owned it; nobody hears of an own act. */
export async function whoHearsOfIssues(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name === 'coalitions.issue_removed')
  const ids = [...new Set(told.map(({ object }) => object.id))]
  const issues = new Map((await issuesAnywhere(reader, ids)).map(one => [one.id, one]))
  const owning = Map.groupBy(
    await coalitionsOfIssues({ ...reader, actor: system }, ids),
    ({ issue }) => issue,
  )
  return told.flatMap(({ id, actor, object }) => {
    const issue = issues.get(object.id)
    if (!issue) return []
    const heard = new Set((owning.get(issue.id) ?? []).flatMap(membersOf))
    heard.delete(actor ?? '')
    return [...heard].map(person => ({
      ...{ person, activity: id, kind: 'issue_removed' as const, path: issuePath(issue) },
      ...{ data: { title: issue.title }, mailed: false, soon: true, isAsk: false, isGone: true },
    }))
  })
}
