import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  Link,
  LinkButton,
  Paragraph,
} from '../../../ui/index.ts'
import { FurtherPages, MyPage } from '../../people/index.ts'
import { day } from '../../site/index.ts'
import type { ListedInvitation } from '../list-invitations.ts'
import { messages } from '../messages/messages.ts'

/** What was done just now. */
export const doneHere = ['gemaild', 'ingetrokken'] as const

interface MyInvitationsPageProps {
  view: View
  invitations: readonly ListedInvitation[]
  next: string | undefined
  isFurther: boolean
  done: (typeof doneHere)[number] | undefined
}

/** Everything that somebody invited others to, and what they said. */
export function MyInvitationsPage(props: MyInvitationsPageProps): JSX.Element {
  const { view, invitations, next, isFurther, done } = props
  const t = wordsOf(messages, view.lang)
  const said = done && t(`invitations.done_${done}`)
  return (
    <MyPage view={view} title={t('invitations.mine_title')} lead={t('invitations.mine_lead')} done={said}>
      {invitations.length === 0 ? (
        <EmptyState title={t('invitations.mine_none')} text={t('invitations.mine_none_text')}>
          <LinkButton href={view.href('/zoeken')} text={t('invitations.mine_none_button')} />
        </EmptyState>
      ) : (
        <CardList
          layout="list"
          items={invitations.map(listed => (
            <OneInvitation view={view} listed={listed} />
          ))}
        />
      )}
      <FurtherPages view={view} path="/mijn/uitnodigingen" isFurther={isFurther} next={next} />
    </MyPage>
  )
}

function OneInvitation({ view, listed }: { view: View; listed: ListedInvitation }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { invitation, state, subject, guests } = listed
  const { id, way, email, name, batch, asks } = invitation
  const whom = name || email || t(`invitations.whom_${way}`, { count: invitation.most })
  const isOpen = state === 'open'
  return (
    <Card
      title={whom}
      level={2}
      badges={<Badge text={t(`invitations.state_${state}`)} kind={isOpen ? 'info' : 'neutral'} />}
      meta={
        <>
          {day(view, invitation.madeAt)}
          {' · '}
          <span safe>{t('invitations.until')}</span> {day(view, invitation.expiresAt)}
        </>
      }
    >
      <Paragraph>
        <span safe>{`${t(`invitations.asks_${asks}`)}: `}</span>
        {subject ? (
          <Link href={view.href(subject.path)} text={subject.title} />
        ) : (
          <span safe>{t('invitations.subject_gone')}</span>
        )}
      </Paragraph>
      <Guests view={view} guests={guests} />
      {isOpen && way !== 'mail' ? (
        <Paragraph>
          <Link
            href={view.href(`/mijn/uitnodigingen/${batch}/vel`)}
            text={t('invitations.print_again')}
            context={whom}
          />
        </Paragraph>
      ) : (
        ''
      )}
      {isOpen ? (
        <Form action={view.href('/mijn/uitnodigingen/intrekken')} hidden={{ invitation: id }}>
          <Button kind="subtle" text={t('invitations.withdraw')} context={whom} />
        </Form>
      ) : (
        ''
      )}
    </Card>
  )
}

function Guests({ view, guests }: { view: View } & Pick<ListedInvitation, 'guests'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (guests.length === 0) return ''
  return (
    <ul class="kp-plain-list">
      {guests.map(({ name, reply, words }) => (
        <li safe>
          {t(`invitations.said_${reply ?? 'answer'}`, { name: name ?? t('invitations.somebody_name') })}
          {words === '' ? '' : ` ‘${words}’`}
        </li>
      ))}
    </ul>
  )
}
