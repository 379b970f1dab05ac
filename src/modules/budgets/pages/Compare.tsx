import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Details, Link, Table } from '../../../ui/index.ts'
import { isShownBy, type BallotFilter } from '../ballot-filter.ts'
import { onBallot } from '../ballot.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { pathOf as pathOfProject } from '../project.ts'
import type { ShownBudget } from '../show-budget.ts'
import { ProjectMap } from './ProjectList.tsx'

/** All projects side by side, with the way to each. */
export function Compare({
  view,
  shown,
  filter,
}: {
  view: View
  shown: Pick<ShownBudget, 'budget' | 'projects' | 'parts'>
  filter: BallotFilter
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, parts } = shown
  const projects = onBallot(shown.projects).filter(project => isShownBy(filter, project))
  return (
    <Details summary={t('budgets.compare')}>
      <Table
        caption={t('budgets.compare')}
        captionHidden
        columns={[
          { header: t('budgets.project') },
          { header: t('budgets.amount'), numeric: true },
          { header: t('budgets.form_where') },
        ]}
        rows={projects.map(project => [
          {
            text: `${project.number}. ${project.title}`,
            href: view.href(pathOfProject(budget, project)),
          },
          euros(view.lang, project.cost),
          [parts.get(project.area ?? ''), project.placeWords].filter(Boolean).join(', '),
        ])}
      />
      <ProjectMap view={view} shown={{ budget, projects }} state="feasible" filter={filter} />
      <Link href={view.href(`${pathOf(budget)}?stand=feasible#projecten`)} text={t('budgets.to_projects')} />
    </Details>
  )
}
