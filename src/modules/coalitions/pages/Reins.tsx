import type { View } from '../../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { reinSubjects } from '../reins.ts'
import type { ShownCoalition } from '../show-coalition.ts'

/** Who decides on what in one narrow list, how the parties decide, and what they do when they do not get on. */
export function Reins({ view, shown }: { view: View; shown: ShownCoalition }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, reins } = shown
  const { rule, conflictPath, outsider } = coalition
  const nothing = t('coalitions.not_agreed_yet')
  const path = [conflictPath, outsider && t('coalitions.outsider_is', { outsider })].filter(Boolean).join(' ')
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('coalitions.reins')} />
      {reins.length === 0 ? (
        <Paragraph text={nothing} />
      ) : (
        <DefinitionList
          tight
          items={reins.map(({ subject, held }) => ({
            term: subjectText(view.lang, subject),
            text: t(`coalitions.held_short.${held}`),
          }))}
        />
      )}
      <DefinitionList
        items={[
          { term: t('coalitions.how_we_decide'), text: t(`coalitions.rule_long.${rule}`) },
          { term: t('coalitions.conflict'), text: path || nothing },
        ]}
      />
    </Stack>
  )
}

/** The name of a usual subject, or the words of the parties. */
export function subjectText(lang: Lang, subject: string): string {
  const usual = reinSubjects.find(one => one === subject)
  return usual ? wordsOf(messages, lang)(`coalitions.rein.${usual}`) : subject
}
