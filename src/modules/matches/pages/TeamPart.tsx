import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  Card,
  CardList,
  Form,
  Heading,
  LinkButton,
  Paragraph,
  Row,
  Stack,
} from '../../../ui/index.ts'
import type { Initiative } from '../../initiatives/index.ts'
import type { Candidate } from '../build-team.ts'
import { messages } from '../messages/messages.ts'
import { sayProof } from '../say-proof.ts'
import type { ShownTeam } from '../show-team.ts'

interface TeamProps {
  view: View
  initiative: Pick<Initiative, 'id'>
  team: ShownTeam
}

/** Who could together do what an initiative asks for, with the reason of each. Nothing when it asks for nothing. */
export function TeamPart({ view, initiative, team }: TeamProps): JSX.Element {
  if (team.needs.length === 0) return ''
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} id="samen" text={t('matches.title')} />
      <Paragraph text={summaryOf(view, team)} />
      <Paragraph kind="small" text={t('matches.only_you')} />
      {team.members.length === 0 ? (
        ''
      ) : (
        <CardList
          items={team.members.map(member => (
            <MemberCard view={view} initiative={initiative} team={team} member={member} />
          ))}
        />
      )}
      {team.members.length > 0 && team.uncovered.length > 0 ? <Uncovered view={view} team={team} /> : ''}
      {team.hasDismissed ? (
        <Form action={view.href(`/samen/${initiative.id}/terug`)}>
          <Button kind="subtle" text={t('matches.restore')} />
        </Form>
      ) : (
        ''
      )}
    </Stack>
  )
}

function summaryOf(view: View, { needs, members, uncovered }: ShownTeam): string {
  const t = wordsOf(messages, view.lang)
  if (members.length === 0) return t('matches.covers_none')
  if (uncovered.length === 0) return t('matches.covers_all')
  const count = String(needs.length - uncovered.length)
  return t('matches.covers_some', { count, total: String(needs.length) })
}

function Uncovered({ view, team }: Pick<TeamProps, 'view' | 'team'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <div>
      <Paragraph text={t('matches.uncovered')} />
      <ul class="kp-plain-list">
        {team.uncovered.map(({ text }) => (
          <li safe>{text}</li>
        ))}
      </ul>
    </div>
  )
}

function MemberCard({ view, initiative, team, member }: TeamProps & { member: Candidate }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { kind, id, name, path, covers } = member
  return (
    <Card title={name} level={3} badges={kind === 'person' ? '' : <Badge text={t(`matches.kind_${kind}`)} />}>
      <ul class="kp-plain-list">
        {covers.map(({ need, proof }) => (
          <li safe>
            {`${t('matches.for_need', { need: team.needs[need]?.text ?? '' })} ${sayProof(view.lang, proof)}`}
          </li>
        ))}
      </ul>
      <Row>
        {kind === 'person' ? (
          <LinkButton
            href={view.href(`${path}/kennismaken?over=initiative:${initiative.id}`)}
            kind="secondary"
            text={t('matches.ask')}
            context={name}
          />
        ) : (
          <LinkButton href={view.href(path)} kind="secondary" text={t('matches.look')} context={name} />
        )}
        <Form action={view.href(`/samen/${initiative.id}/weg`)} hidden={{ wie: kind, id }}>
          <Button kind="subtle" text={t('matches.dismiss')} context={name} />
        </Form>
      </Row>
    </Card>
  )
}
