import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, Heading, Paragraph, Row, Stack, Table } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { pathOf, type Party } from '../coalition.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { nameOf, PartyName } from './PartyName.tsx'

interface PartiesProps {
  view: View
  shown: ShownCoalition
}

/** Residents and institutions in one table, each with the same columns, in the order in which they joined. */
export function Parties({ view, shown }: PartiesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { parties, invited } = shown
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('coalitions.parties')} />
      <Paragraph text={t('coalitions.parties_lead')} />
      <Table
        caption={t('coalitions.parties')}
        captionHidden
        columns={[
          { header: t('coalitions.party') },
          { header: t('coalitions.brings') },
          { header: t('coalitions.lets_go') },
          { header: t('coalitions.interest') },
          { header: t('coalitions.firmness') },
        ]}
        rows={parties.map(party => [
          { content: <Who view={view} shown={shown} party={party} /> },
          ...[party.brings, party.letsGo, party.interest],
          t(`coalitions.firm.${party.firmness}`),
        ])}
      />
      {invited.length === 0 ? '' : <Invited view={view} shown={shown} />}
    </Stack>
  )
}

function Who({ view, shown, party }: PartiesProps & { party: Party }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const speaker = party.person === null ? undefined : shown.people.get(party.person)
  const says =
    party.organisation === null
      ? undefined
      : speaker
        ? t('coalitions.speaks', { name: speaker.name })
        : t('coalitions.nobody_speaks')
  return (
    <>
      <PartyName view={view} names={shown} party={party} />
      {says === undefined ? '' : <Paragraph kind="small" text={says} />}
      {party.isSteward ? <Paragraph kind="small" text={t('coalitions.is_steward')} /> : ''}
      {party.since === null ? (
        ''
      ) : (
        <Paragraph kind="small">
          <span safe>{`${t('coalitions.since')} `}</span>
          {day(view, party.since)}
        </Paragraph>
      )}
    </>
  )
}

/** They are no party yet; only the parties and they themselves see that they were asked. */
function Invited({ view, shown }: PartiesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={3} look={4} text={t('coalitions.invited')} />
      <ul class="kp-plain-list">
        {shown.invited.map(party => (
          <li>
            <Row>
              <PartyName view={view} names={shown} party={party} />
              {shown.may.take_back ? <TakeBack view={view} shown={shown} party={party} /> : ''}
            </Row>
          </li>
        ))}
      </ul>
    </>
  )
}

function TakeBack({ view, shown, party }: PartiesProps & { party: Party }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`${pathOf(shown.coalition)}/partij/${party.id}/intrekken`)}>
      <Button kind="secondary" text={t('coalitions.take_back')} context={nameOf(view, shown, party)} />
    </Form>
  )
}
