import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList } from '../../../ui/index.ts'
import { moment } from '../../site/index.ts'
import type { Decision } from '../case.ts'
import { messages } from '../messages/messages.ts'
import { ruleLine } from '../write-letters.ts'

/** A decision with its reason, as what it was taken, and what came of an objection. */
export function DecisionText({ view, decision }: { view: View; decision: Decision }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { action, rule, words, days, role, decidedAt, objection } = decision
  return (
    <DefinitionList
      items={[
        { term: t('moderation.decision'), text: t(`moderation.did_${action}`, { days: days ?? 0 }) },
        ...(rule === null ? [] : [{ term: t('moderation.rule'), text: ruleLine(t, rule) }]),
        { term: t('moderation.reason'), text: words },
        { term: t('moderation.by'), text: t(`moderation.role_${role}`) },
        { term: t('moderation.when'), content: moment(view, decidedAt) },
        ...(objection === null ? [] : objectionItems(view, objection)),
      ]}
    />
  )
}

function objectionItems(view: View, objection: NonNullable<Decision['objection']>) {
  const t = wordsOf(messages, view.lang)
  const { words, granted, answer, role } = objection
  const outcome = granted === null ? 'waiting' : granted ? 'granted' : 'refused'
  return [
    { term: t('moderation.objection'), text: words },
    { term: t('moderation.objection_outcome'), text: t(`moderation.objection_${outcome}`) },
    ...(answer === null ? [] : [{ term: t('moderation.reason'), text: answer }]),
    ...(role === null ? [] : [{ term: t('moderation.by'), text: t(`moderation.role_${role}`) }]),
  ]
}
