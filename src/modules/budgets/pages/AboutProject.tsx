import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Stack, Table } from '../../../ui/index.ts'
import { themeName } from '../../initiatives/index.ts'
import { PersonName } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { pathOf } from '../project.ts'
import { people as howMany } from '../reasons.ts'
import type { ShownProject } from '../show-project.ts'

interface AboutProps {
  view: View
  shown: ShownProject
}

/** What it costs, who supports and owns it, and what looks like it. */
export function AboutProject({ view, shown }: AboutProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, project, people, alike, parts } = shown
  const { owner, helper, supporters, placeWords, cost, theme, area } = project
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.about_project')} />
      <ul class="kp-plain-list" role="list">
        {cost > 0 ? <li safe>{t('budgets.costs_so_much', { amount: euros(view.lang, cost) })}</li> : ''}
        {budget.isImport ? (
          ''
        ) : (
          <li safe>{t('budgets.supported_by', { people: howMany(view.lang, supporters) })}</li>
        )}
        {theme === null ? '' : <li safe>{themeName(view.lang, theme)}</li>}
        {area === null ? '' : <li safe>{parts.get(area) ?? ''}</li>}
        {placeWords === '' ? '' : <li safe>{placeWords}</li>}
        {owner === null ? (
          ''
        ) : (
          <li>
            <span safe>{`${t('budgets.owner')}: `}</span>
            <PersonName view={view} person={people.get(owner)} otherwise={t('budgets.somebody')} />
          </li>
        )}
        {helper === null ? (
          ''
        ) : (
          <li>
            <span safe>{`${t('budgets.helper')}: `}</span>
            <PersonName view={view} person={people.get(helper)} otherwise={t('budgets.somebody')} />
          </li>
        )}
      </ul>
      {alike.length === 0 ? '' : <Heading level={3} text={t('budgets.alike')} />}
      {alike.map(one => (
        <Link href={view.href(pathOf(budget, one))} text={one.title} />
      ))}
    </Stack>
  )
}

/** What each part costs, and all together. */
export function Costs({ view, shown: { project } }: AboutProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { costs, cost } = project
  if (costs.length === 0) return ''
  const rows = [...costs, { what: t('budgets.total'), cents: cost }]
  return (
    <Table
      caption={t('budgets.costs')}
      columns={[{ header: t('budgets.cost_what') }, { header: t('budgets.amount'), numeric: true }]}
      rows={rows.map(({ what, cents }) => [what, euros(view.lang, cents)])}
    />
  )
}
