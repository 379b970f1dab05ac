import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Change, Proposal } from '../proposal.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import type { ShownProposal } from '../show-proposals.ts'
import { nameOf, PartyName } from './PartyName.tsx'
import { subjectText } from './Reins.tsx'

interface VoicesProps {
  view: View
  shown: ShownCoalition
  of: ShownProposal
}

/** What holds once it is accepted. */
export function Becomes({
  view,
  shown,
  change,
}: {
  view: View
  shown: ShownCoalition
  change: Change
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const about = change.kind === 'party' && shown.coalition.parties.find(({ id }) => id === change.party)
  switch (change.kind) {
    case 'reins':
      return (
        <Table
          caption={t('coalitions.reins')}
          columns={[{ header: t('coalitions.subject') }, { header: t('coalitions.who_decides') }]}
          rows={change.reins.map(({ subject, held }) => [
            subjectText(view.lang, subject),
            t(`coalitions.held.${held}`),
          ])}
        />
      )
    case 'rule':
      return <Paragraph text={t(`coalitions.rule_long.${change.rule}`)} />
    case 'conflict':
      return (
        <DefinitionList
          items={[
            { term: t('coalitions.conflict'), text: change.conflictPath || t('coalitions.not_agreed_yet') },
            { term: t('coalitions.outsider'), text: change.outsider || t('coalitions.not_agreed_yet') },
          ]}
        />
      )
    case 'party':
      return (
        <Paragraph
          text={t('coalitions.party_goes', {
            name: about ? nameOf(view, shown, about) : t('coalitions.somebody'),
          })}
        />
      )
    case 'words':
      return ''
  }
}

/** Open among the parties; who said nothing stands there too. */
export function Voices({ view, shown, of }: VoicesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('coalitions.voices')} />
      <Paragraph kind="small" text={t('coalitions.voices_note')} />
      <Table
        caption={t('coalitions.voices')}
        captionHidden
        columns={[
          { header: t('coalitions.party') },
          { header: t('coalitions.says') },
          { header: t('coalitions.voice_reason') },
        ]}
        rows={of.asked.map(party => {
          const said = of.voices?.find(voice => voice.party === party.id)
          return [
            { content: <PartyName view={view} names={shown} party={party} /> },
            said ? t(`coalitions.voice.${said.voice}`) : t('coalitions.silent'),
            said?.reason || '–',
          ]
        })}
      />
    </Stack>
  )
}

/** The name of the party that made it. */
export function makerOf(view: View, shown: ShownCoalition, { party }: Pick<Proposal, 'party'>): string {
  const maker = shown.coalition.parties.find(({ id }) => id === party)
  return maker ? nameOf(view, shown, maker) : wordsOf(messages, view.lang)('coalitions.somebody')
}
