import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  Heading,
  LinkButton,
  Paragraph,
  Row,
  Stack,
} from '../../../ui/index.ts'
import { FurtherPages, MyPage } from '../../people/index.ts'
import { day } from '../../site/index.ts'
import { groups, type Group, type ListedIntroduction, type MyIntroductions } from '../list-introductions.ts'
import { messages } from '../messages/messages.ts'
import { joinNames } from './join-names.ts'

/** What was done just now. */
export const doneHere = ['gevraagd', 'voorgesteld', 'geblokkeerd', 'vrij'] as const

interface MyIntroductionsPageProps {
  view: View
  mine: MyIntroductions
  mayPropose: boolean
  isFurther: boolean
  done: (typeof doneHere)[number] | undefined
}

/** Everything somebody asked, was asked, and what became of it. */
export function MyIntroductionsPage(props: MyIntroductionsPageProps): JSX.Element {
  const { view, mine, mayPropose, isFurther, done } = props
  const t = wordsOf(messages, view.lang)
  const said = done && t(`introductions.done_${done}`)
  return (
    <MyPage view={view} title={t('introductions.title')} lead={t('introductions.lead')} done={said}>
      {mayPropose ? (
        <Paragraph>
          <LinkButton
            kind="secondary"
            href={view.href('/mijn/kennismakingen/voorstellen')}
            text={t('introductions.propose')}
          />
        </Paragraph>
      ) : (
        ''
      )}
      {mine.introductions.length === 0 ? (
        <EmptyState title={t('introductions.none')} text={t('introductions.none_text')}>
          <LinkButton href={view.href('/zoeken')} text={t('introductions.none_button')} />
        </EmptyState>
      ) : (
        groups.map(group => <OneGroup view={view} group={group} all={mine.introductions} />)
      )}
      <FurtherPages view={view} path="/mijn/kennismakingen" isFurther={isFurther} next={mine.next} />
      <Outcomes {...props} />
      <Blocked {...props} />
    </MyPage>
  )
}

interface OneGroupProps {
  view: View
  group: Group
  all: readonly ListedIntroduction[]
}

function OneGroup({ view, group, all }: OneGroupProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const items = all.filter(one => one.group === group)
  if (items.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t(`introductions.group_${group}`)} />
      <CardList
        layout="list"
        items={items.map(({ id, names, subject, standing, askedAt }) => (
          <Card
            title={joinNames(view, names)}
            href={view.href(`/mijn/kennismakingen/${id}`)}
            level={3}
            text={subject}
            badges={
              <Badge
                text={t(`introductions.standing_${standing}`)}
                kind={group === 'received' || group === 'running' ? 'info' : 'neutral'}
              />
            }
            meta={day(view, askedAt)}
          />
        ))}
      />
    </Stack>
  )
}

/** What came of introductions in a connector's places. */
function Outcomes({ view, mine: { outcomes } }: MyIntroductionsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (outcomes.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('introductions.outcomes')} />
      <Paragraph kind="small" text={t('introductions.outcomes_text')} />
      <ul class="kp-plain-list">
        {outcomes.map(({ place, counts }) => {
          const told = counts.map(({ outcome, count }) => t(`introductions.count_${outcome}`, { count }))
          return <li safe>{`${place}: ${told.join(', ')}`}</li>
        })}
      </ul>
    </Stack>
  )
}

function Blocked({ view, mine: { blocked } }: MyIntroductionsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (blocked.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('introductions.blocked')} />
      <Paragraph kind="small" text={t('introductions.blocked_text')} />
      {blocked.map(({ id, name }) => (
        <Form action={view.href('/mijn/kennismakingen/deblokkeer')} hidden={{ person: id }}>
          <Row>
            <span safe>{name}</span>
            <Button kind="subtle" text={t('introductions.unblock')} context={name} />
          </Row>
        </Form>
      ))}
    </Stack>
  )
}
