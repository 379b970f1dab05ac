import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { OpinionGroup } from '../outcome.ts'
import type { ShownOutcome } from '../show-conversation.ts'
import { groupName } from './outcome-sentences.ts'
import { OpinionMap } from './OpinionMap.tsx'

interface GroupsProps {
  view: View
  shown: ShownOutcome
}

/** The picture, the place of who looks, and each group in words. */
export function Groups({ view, shown }: GroupsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { outcome, own } = shown
  if (outcome.everybody === null) return ''
  const isGrouped = outcome.groups.length > 0
  return (
    <Stack gap="sm">
      <Heading level={2} text={t(isGrouped ? 'conversations.groups' : 'conversations.picture')} />
      <Paragraph text={t(isGrouped ? 'conversations.picture_groups' : 'conversations.picture_one')} />
      <OpinionMap view={view} outcome={outcome} own={own} />
      <Paragraph text={ownSentence(view, shown)} />
      {isGrouped ? (
        <Table
          caption={t('conversations.groups')}
          captionHidden
          columns={[
            { header: t('conversations.group_column') },
            { header: t('conversations.size'), numeric: true },
            { header: t('conversations.says') },
          ]}
          rows={outcome.groups.map((group, at) => [
            t('conversations.group', { name: groupName(at) }),
            formatNumber(view.lang, group.size),
            { content: <Says view={view} shown={shown} group={group} /> },
          ])}
        />
      ) : (
        ''
      )}
    </Stack>
  )
}

function ownSentence({ lang }: View, { own, outcome: { groups } }: ShownOutcome): string {
  const t = wordsOf(messages, lang)
  if (!own) return t('conversations.own_unknown')
  if (groups.length === 0) return t('conversations.own_place')
  return own.group === null
    ? t('conversations.own_between')
    : t('conversations.own_group', { name: groupName(own.group) })
}

/** What members agree on more than others, in the words of the statements. */
function Says({ view, shown, group }: GroupsProps & { group: OpinionGroup }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const said = group.says.flatMap(({ number, side }) => {
    const statement = shown.statements.get(number)
    return statement ? [t(`conversations.says_${side}`, { statement: statement.body })] : []
  })
  if (said.length === 0) return <span safe>{t('conversations.says_nothing')}</span>
  return (
    <ul>
      {said.map(text => (
        <li safe>{text}</li>
      ))}
    </ul>
  )
}
