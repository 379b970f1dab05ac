import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Heading, Link } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { casePath, waitingObjection, type Case } from '../case.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCase } from '../show-cases.ts'
import { AboutCase, CaseReports } from './AboutCase.tsx'
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
      <AboutCase view={view} shown={shown} />
      <CaseReports view={view} reports={shown.reports} />
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
