import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  DefinitionList,
  EmptyState,
  FilterLinks,
  Heading,
  Paragraph,
  Stack,
  Table,
} from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { pathOf as pathOfProject } from '../project.ts'
import type { YearReport } from '../year-report.ts'

interface ReportPageProps {
  view: View
  place: Place
  report: YearReport
  trail: readonly { text: string; path: string }[]
}

const yearsShown = 4

/** What the budgets of a place did in a year, to read and to print. */
export function ReportPage({ view, place, report, trail }: ReportPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = `/${place.path}/begroting`
  const title = t('budgets.report_title', { place: place.name, year: String(report.year) })
  const now = view.now.getUTCFullYear()
  const years = Array.from({ length: yearsShown }, (_, at) => now - at)
  return (
    <Shell view={view} title={title} trail={[...trail, { text: t('budgets.title'), path }]} live={place.code}>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('budgets.report_lead')} />
      <FilterLinks
        label={t('budgets.year')}
        items={years.map(year => ({
          ...{ text: String(year), current: year === report.year },
          href: view.href(`${path}/jaarverslag?jaar=${year}`),
        }))}
      />
      <DefinitionList
        items={[
          { term: t('budgets.report_given'), text: euros(view.lang, report.given) },
          { term: t('budgets.report_spent'), text: euros(view.lang, report.spent) },
          { term: t('budgets.report_done'), text: t('budgets.count_projects', { count: report.done }) },
          {
            term: t('budgets.report_promises'),
            text: t('budgets.report_promises_text', {
              ...{ kept: report.promises.kept, broken: report.promises.broken },
            }),
          },
        ]}
      />
      <Budgets view={view} report={report} />
      <Lessons view={view} report={report} />
    </Shell>
  )
}

type PartProps = Pick<ReportPageProps, 'view' | 'report'>

function Budgets({ view, report }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const shown = report.budgets.filter(({ projects }) => projects.length > 0)
  if (shown.length === 0)
    return <EmptyState title={t('budgets.report_none')} text={t('budgets.report_none_text')} />
  return (
    <Stack gap="lg">
      {shown.map(({ budget, projects }) => (
        <Stack gap="sm">
          <Heading level={2} text={budget.title} />
          <Table
            caption={t('budgets.report_table', { title: budget.title, path: pathOf(budget) })}
            captionHidden
            columns={[
              { header: t('budgets.project') },
              { header: t('budgets.state') },
              { header: t('budgets.amount'), numeric: true },
              { header: t('budgets.spent'), numeric: true },
            ]}
            rows={projects.map(({ project, spent }) => [
              { text: project.title, href: view.href(pathOfProject(budget, project)) },
              t(`budgets.state_${project.state}`),
              euros(view.lang, project.cost),
              euros(view.lang, spent),
            ])}
          />
        </Stack>
      ))}
    </Stack>
  )
}

function Lessons({ view, report }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (report.lessons.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.lessons')} />
      <ul>
        {report.lessons.map(({ project, lesson }) => (
          <li safe>{`${project}: ${[lesson.title, lesson.note].filter(Boolean).join('. ')}`}</li>
        ))}
      </ul>
    </Stack>
  )
}
