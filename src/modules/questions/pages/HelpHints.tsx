import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Stack } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Help } from '../suggest-help.ts'
import { AlikeQuestions } from './AlikeQuestions.tsx'
import { HelperCards } from './HelperCards.tsx'

/** What is there already, beside a question that is being typed. */
export function HelpHints({ view, help }: { view: View; help: Help }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const count = help.helpers.length + help.alike.length
  return (
    <div data-status={t('questions.hints_status', { count })}>
      <Stack>
        <AlikeQuestions view={view} alike={help.alike} />
        {help.helpers.length === 0 ? '' : <Heading level={2} text={t('questions.helps')} />}
        <HelperCards view={view} helpers={help.helpers} />
      </Stack>
    </div>
  )
}
