import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, EmptyState, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { lastDecision, type Case } from '../case.ts'
import { messages } from '../messages/messages.ts'
import { objectUntil } from '../rules.ts'
import { DecisionText } from './DecisionText.tsx'

interface MyDecisionsProps {
  view: View
  cases: readonly Case[]
  /** Where to object, by the id of the case. */
  links: ReadonlyMap<string, string>
  suspendedUntil: Date | null
}

/** What was decided about what somebody made, and what of it waits. */
export function MyDecisionsPage({ view, cases, links, suspendedUntil }: MyDecisionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('moderation.mine_title')}
      lead={t('moderation.mine_lead')}
      trail={trailOfMine(view)}
    >
      {suspendedUntil === null ? (
        ''
      ) : (
        <Alert
          kind="warning"
          text={t('moderation.suspended_until', { until: formatDay(view.lang, suspendedUntil) })}
          live="none"
        />
      )}
      {cases.length === 0 ? (
        <EmptyState title={t('moderation.mine_none')} text={t('moderation.mine_none_text')} />
      ) : (
        ''
      )}
      {cases.map(one => (
        <MyCase view={view} one={one} link={links.get(one.id) ?? ''} />
      ))}
      <p>
        <Link href={view.href('/huisregels')} text={t('moderation.rules_title')} />
      </p>
    </PrivatePage>
  )
}

function MyCase({ view, one, link }: { view: View; one: Case; link: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const last = lastDecision(one)
  const canObject =
    last !== undefined &&
    (last.action === 'hide' || last.action === 'suspend') &&
    last.objection === null &&
    view.now <= objectUntil(last.decidedAt)
  return (
    <>
      <Heading level={2} text={one.title} />
      {one.held ? (
        <Paragraph text={t(one.cause === 'word' ? 'moderation.held_word' : 'moderation.held_first')} />
      ) : (
        ''
      )}
      {one.decisions.map(decision => (
        <DecisionText view={view} decision={decision} />
      ))}
      {canObject ? (
        <p>
          <Link href={view.href(link)} text={t('moderation.object')} context={one.title} />
        </p>
      ) : (
        ''
      )}
    </>
  )
}
