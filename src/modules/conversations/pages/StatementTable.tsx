import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { fewestTold, shownCount } from '../outcome.ts'
import type { ShownOutcome } from '../show-conversation.ts'

/** All statements with how they were answered; with few votes only how many there are. */
export function StatementTable({ view, shown }: { view: View; shown: ShownOutcome }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { outcome, statements } = shown
  if (statements.size === 0) return ''
  const say = (count: number | undefined) => (count === undefined ? '–' : formatNumber(view.lang, count))
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('conversations.all_statements')} />
      <Paragraph text={t('conversations.few_votes', { count: fewestTold })} />
      <Table
        caption={t('conversations.all_statements')}
        captionHidden
        columns={[
          { header: t('conversations.statement') },
          { header: t('conversations.votes'), numeric: true },
          ...(['1', '-1', '0'] as const).map(vote => ({
            header: t(`conversations.vote.${vote}`),
            numeric: true,
          })),
          { header: t('conversations.important_column'), numeric: true },
        ]}
        rows={[...statements.values()].map(({ number, body }) => {
          const { seen, told } = shownCount(outcome, number)
          const { agree, disagree, pass, important } = told ?? {}
          return [body, say(seen), ...[agree, disagree, pass, important].map(say)]
        })}
      />
    </Stack>
  )
}
