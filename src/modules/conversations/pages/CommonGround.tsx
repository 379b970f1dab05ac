import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { pathOf } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import { shownCount } from '../outcome.ts'
import type { ShownOutcome } from '../show-conversation.ts'
import { countSentence } from './outcome-sentences.ts'

interface PartProps {
  view: View
  shown: ShownOutcome
}

/** What most people share, and what they do not agree about, each in one sentence. */
export function CommonGround({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { outcome } = shown
  if (outcome.stage === 'counts') return ''
  const shared = [
    ...outcome.agree.map(number => ({ number, side: 'agree' as const })),
    ...outcome.disagree.map(number => ({ number, side: 'disagree' as const })),
  ].filter(({ number }) => shown.statements.has(number))
  const divisive = outcome.divisive.filter(number => shown.statements.has(number))
  return (
    <>
      <Stack gap="sm">
        <Heading level={2} text={t('conversations.common')} />
        {shared.length === 0 ? <Paragraph text={t('conversations.common_none')} /> : ''}
        <CardList
          layout="list"
          items={shared.map(({ number, side }) => (
            <Shared view={view} shown={shown} number={number} side={side} />
          ))}
        />
      </Stack>
      {divisive.length === 0 ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('conversations.divisive')} />
          <CardList
            layout="list"
            items={divisive.map(number => (
              <Divided view={view} shown={shown} number={number} />
            ))}
          />
        </Stack>
      )}
    </>
  )
}

function Shared(props: PartProps & { number: number; side: 'agree' | 'disagree' }): JSX.Element {
  const { view, shown, number, side } = props
  const t = wordsOf(messages, view.lang)
  const { seen, told } = shownCount(shown.outcome, number)
  const statement = shown.statements.get(number)
  if (!statement) return ''
  const carry = shown.verdicts.carry && side === 'agree'
  return (
    <Card
      title={statement.body}
      href={carry ? view.href(`${pathOf(shown.conversation)}/verder/${statement.id}`) : undefined}
      level={3}
      text={told ? countSentence(view.lang, { said: told[side], of: seen, side }) : undefined}
      meta={carry ? <span safe>{t('conversations.carry_on')}</span> : undefined}
    />
  )
}

function Divided({ view, shown, number }: PartProps & { number: number }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { told } = shownCount(shown.outcome, number)
  const said = told && {
    agree: formatNumber(view.lang, told.agree),
    disagree: formatNumber(view.lang, told.disagree),
  }
  return (
    <Card
      title={shown.statements.get(number)?.body ?? ''}
      level={3}
      text={said ? t('conversations.sentence_divided', said) : undefined}
    />
  )
}
