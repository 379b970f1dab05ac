import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, QrCode, Stack } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { tablePath } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import { reportPath } from '../report.ts'
import type { ShownReport } from '../show-report.ts'
import { PromiseLines } from './PromiseLines.tsx'
import { QuoteList } from './QuoteList.tsx'
import { ReportStanding, ReportTasks } from './ReportTop.tsx'
import { ToldSignposts } from './ToldSignposts.tsx'

interface ReportPageProps {
  view: View
  shown: ShownReport
  /** Where one corrects the own words; null when nobody does any more. */
  correctPath: string | null
  /** Whether it is read behind a mailed link. */
  isGuest?: boolean
}

/** What came of a table, in the order in which it was held; one flow on paper. */
export function ReportPage({ view, shown, correctPath, isGuest = false }: ReportPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, said, promises, asked, attendance } = shown
  const title = t(isGuest ? 'reports.guest_title' : 'reports.title', { title: table.title })
  return (
    <Shell
      view={view}
      title={title}
      trail={[{ text: table.title, path: tablePath(table) }]}
      live={table.id}
      noindex={table.circle !== 'public' || table.example}
    >
      <Heading level={1} text={title} />
      <ReportStanding view={view} shown={shown} />
      <ReportTasks view={view} shown={shown} correctPath={correctPath} />
      <Stack gap="lg">
        <Stack gap="sm">
          <Heading level={2} text={t('reports.attendance')} />
          <Paragraph text={attendanceText(view, attendance)} />
        </Stack>
        {said.map(part => (
          <Stack gap="sm">
            <Heading level={2} text={part.title} />
            <QuoteList view={view} label={part.title} quotes={part.quotes} />
          </Stack>
        ))}
        <ToldSignposts view={view} shown={shown} />
        <Stack gap="sm">
          <Heading level={2} text={t('reports.promises')} />
          {promises.length === 0 ? (
            <Paragraph text={t('reports.no_promises')} />
          ) : (
            <>
              <Paragraph text={keptText(view, shown)} />
              <PromiseLines view={view} promises={promises} names={namesIn(shown)} />
            </>
          )}
          <PromiseLines view={view} promises={asked} names={namesIn(shown)} />
        </Stack>
        <OpenPoints view={view} shown={shown} />
        <Written view={view} shown={shown} />
      </Stack>
      <div class="kp-paper-only">
        <QrCode text={view.origin + view.href(reportPath(table))} label={t('reports.qr')} />
      </div>
    </Shell>
  )
}

type PartProps = Pick<ReportPageProps, 'view' | 'shown'>

function namesIn({ people, organisations }: ShownReport) {
  return new Map<string, { readonly name: string }>([...people, ...organisations])
}

function attendanceText(view: View, { count, names }: ShownReport['attendance']): string {
  const t = wordsOf(messages, view.lang)
  const people = t('reports.people', { count })
  if (names.length === 0) return t('reports.were_there', { people })
  return t('reports.were_there_named', { people, names: names.join(', ') })
}

function keptText(view: View, { promises }: ShownReport): string {
  const t = wordsOf(messages, view.lang)
  const kept = promises.filter(({ state }) => state === 'kept').length
  return t('reports.kept_of', { kept, count: promises.length })
}

/** What was said and came into no signpost, and what points somewhere without anybody going. */
function OpenPoints({ view, shown: { loose, unpromised } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (loose.length + unpromised.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('reports.open_points')} />
      {loose.length === 0 ? (
        ''
      ) : (
        <>
          <Heading level={3} text={t('reports.loose')} />
          <QuoteList view={view} label={t('reports.loose')} quotes={loose} />
        </>
      )}
      {unpromised.length === 0 ? (
        ''
      ) : (
        <>
          <Heading level={3} text={t('reports.unpromised')} />
          <ul class="kp-plain-list" role="list">
            {unpromised.map(one => (
              <li>
                <Link href={view.href(`/routewijzers/${one.slug}`)} text={one.title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  )
}

/** The body is made by this server from a fixed set of elements. */
function Written({ view, shown: { report } }: PartProps): JSX.Element {
  const safeBody = report?.body ?? ''
  if (safeBody === '') return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={wordsOf(messages, view.lang)('reports.written')} />
      <div class="kp-written">{safeBody}</div>
    </Stack>
  )
}
