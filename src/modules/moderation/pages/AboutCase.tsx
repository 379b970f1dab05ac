import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, DefinitionList, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { moment } from '../../site/index.ts'
import type { Report } from '../case.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCase } from '../show-cases.ts'
import { ruleLine } from '../write-letters.ts'
import { reasonOf } from './CasesPage.tsx'

interface AboutProps {
  view: View
  shown: Pick<ShownCase, 'one' | 'about'>
}

/** What a case is about, why it was opened, and what stands there. */
export function AboutCase({ view, shown: { one, about } }: AboutProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <DefinitionList
        items={[
          { term: t('moderation.why'), text: reasonOf(view, one) },
          { term: t('moderation.since'), content: moment(view, one.openedAt) },
          ...(one.heldUntil === null
            ? []
            : [{ term: t('moderation.held_until'), content: moment(view, one.heldUntil) }]),
        ]}
      />
      {about ? (
        <>
          <Heading level={2} text={t('moderation.what_stands')} />
          {about.text === '' ? '' : <Paragraph text={about.text} />}
          <p>
            <Link href={view.href(about.path)} text={t('moderation.look_at_it')} context={one.title} />
          </p>
        </>
      ) : (
        <Alert kind="info" text={t('moderation.is_gone')} live="none" />
      )}
    </>
  )
}

/** What was said about it, without names. */
export function CaseReports({ view, reports }: { view: View; reports: readonly Report[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (reports.length === 0) return ''
  return (
    <>
      <Heading level={2} text={t('moderation.reports', { count: reports.length })} />
      <ul>
        {reports.map(({ rule, sentence, reportedAt }) => (
          <li>
            <strong safe>{ruleLine(t, rule)}</strong> <span safe>{sentence}</span> {moment(view, reportedAt)}
          </li>
        ))}
      </ul>
    </>
  )
}
