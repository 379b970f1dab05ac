import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Stack, Table } from '../../../ui/index.ts'
import type { Rein } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { reinSubjects } from '../reins.ts'

/** Who decides on what. */
export function Reins({ view, reins }: { view: View; reins: readonly Rein[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('initiatives.reins')} />
      {reins.length === 0 ? (
        <Paragraph text={t('initiatives.reins_none')} />
      ) : (
        <>
          <Paragraph text={t('initiatives.reins_lead')} />
          <Table
            caption={t('initiatives.reins')}
            captionHidden
            columns={[{ header: t('initiatives.reins_subject') }, { header: t('initiatives.reins_held') }]}
            rows={reins.map(({ subject, held }) => [
              subjectText(view, subject),
              t(`initiatives.held.${held}`),
            ])}
          />
        </>
      )}
    </Stack>
  )
}

/** The name of a usual subject, or the words of the steward. */
function subjectText(view: View, subject: string): string {
  const usual = reinSubjects.find(one => one === subject)
  return usual ? wordsOf(messages, view.lang)(`initiatives.rein.${usual}`) : subject
}
