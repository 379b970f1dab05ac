import type { Children } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, Heading, Link, Stack } from '../../../ui/index.ts'
import { keyOf } from '../answer.ts'
import { messages } from '../messages/messages.ts'
import { sayReason } from '../say-reason.ts'
import type { SuggestedHelper } from '../suggest-help.ts'

interface HelperCardsProps {
  view: View
  helpers: readonly SuggestedHelper[]
  level?: 2 | 3
  /** What can be done with one, such as choosing it. */
  choice?: (helper: SuggestedHelper) => Children
}

const kinds = [
  { kind: 'person', title: 'questions.people' },
  { kind: 'organisation', title: 'questions.organisations' },
  { kind: 'initiative', title: 'questions.initiatives' },
] as const

/** Who and what can help, per kind, each with its reason. */
export function HelperCards({ view, helpers, level = 3, choice }: HelperCardsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const shown = kinds.filter(({ kind }) => helpers.some(helper => helper.kind === kind))
  return (
    <>
      {shown.map(({ kind, title }) => (
        <Stack gap="sm">
          <Heading level={level} text={t(title)} />
          <CardList
            items={helpers
              .filter(helper => helper.kind === kind)
              .map(helper => (
                <HelperCard
                  view={view}
                  helper={helper}
                  level={level === 2 ? 3 : 4}
                  choice={choice?.(helper)}
                />
              ))}
          />
        </Stack>
      ))}
    </>
  )
}

interface HelperCardProps {
  view: View
  helper: SuggestedHelper
  level: 3 | 4
  choice: Children
}

function HelperCard({ view, helper, level, choice }: HelperCardProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const link = <Link href={view.href(helper.path)} text={t('questions.look')} context={helper.name} />
  return (
    <Card
      title={helper.name}
      level={level}
      text={sayReason(view.lang, helper.kind, helper.reason)}
      meta={link}
    >
      {choice}
    </Card>
  )
}

/** The id of the checkbox that chooses a helper. */
export function choiceId(helper: SuggestedHelper): string {
  return `wie-${keyOf(helper).replace(':', '-')}`
}
