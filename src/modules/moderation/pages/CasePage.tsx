import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, DefinitionList, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { casePath, waitingObjection, type Case } from '../case.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCase } from '../show-cases.ts'
import { ruleLine } from '../write-letters.ts'
import { reasonOf } from './CasesPage.tsx'
import { AnswerFields, DecisionFields } from './DecisionFields.tsx'
import { DecisionText } from './DecisionText.tsx'

interface CaseProps {
  view: View
  shown: ShownCase
  form: Typed
  /** The actor decided just now. */
  isDone: boolean
  /** Somebody else decided while the actor was reading. */
  isLate: boolean
}

/** One case: what it is about, why, what was decided, and the form to decide. */
export function CasePage({ view, shown, form, isDone, isLate }: CaseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { one, may } = shown
  const decides = may.keep || may.restore
  return (
    <PrivatePage
      view={view}
      title={one.title}
      trail={[
        { text: t('moderation.manage'), path: '/beheer' },
        { text: t('moderation.cases_title'), path: '/beheer/meldingen' },
      ]}
    >
      {isDone ? <Alert kind="ok" text={t('moderation.decision_saved')} /> : ''}
      {isLate ? <Alert kind="warning" text={t('moderation.decided_meanwhile')} live="alert" /> : ''}
      <About view={view} shown={shown} />
      <Reports view={view} shown={shown} />
      {one.decisions.length > 0 ? <Heading level={2} text={t('moderation.decisions')} /> : ''}
      {one.decisions.map(decision => (
        <DecisionText view={view} decision={decision} />
      ))}
      {may.answer ? <AnswerFields view={view} shown={shown} form={form} /> : ''}
      {waitingObjection(one) && !may.answer ? (
        <Alert kind="info" text={t('moderation.another_decides')} live="none" />
      ) : (
        ''
      )}
      {decides ? <DecisionFields view={view} shown={shown} form={form} /> : ''}
      <Earlier view={view} title={t('moderation.earlier')} cases={shown.earlier} />
      <Earlier view={view} title={t('moderation.of_author')} cases={shown.ofAuthor} />
    </PrivatePage>
  )
}

type Part = Pick<CaseProps, 'view' | 'shown'>

function About({ view, shown: { one, about } }: Part): JSX.Element {
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

function Reports({ view, shown: { reports } }: Part): JSX.Element {
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

function Earlier({ view, title, cases }: { view: View; title: string; cases: readonly Case[] }): JSX.Element {
  if (cases.length === 0) return ''
  return (
    <>
      <Heading level={2} text={title} />
      <ul class="kp-plain-list">
        {cases.map(one => (
          <li>
            <Link href={view.href(casePath(one))} text={one.title} /> {moment(view, one.openedAt)}
          </li>
        ))}
      </ul>
    </>
  )
}
