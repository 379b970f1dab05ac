import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Table } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Statement } from '../statement.ts'

/** For who added them: what became of each statement, and why. */
export function StatementStates({
  view,
  statements,
}: {
  view: View
  statements: readonly Statement[]
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('conversations.own_statements')}
      captionHidden
      columns={[
        { header: t('conversations.statement') },
        { header: t('conversations.state') },
        { header: t('conversations.why') },
      ]}
      rows={statements.map(({ body, state, reason }) => [
        body,
        t(`conversations.state.${state}`),
        reason === '' ? t(`conversations.state_why.${state}`) : reason,
      ])}
    />
  )
}
