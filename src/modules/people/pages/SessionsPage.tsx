import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Button, Form, FormActions, Table, type Cell } from '../../../ui/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { OpenSession } from '../queries/sessions.ts'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

interface SessionsProps {
  view: View
  sessions: readonly OpenSession[]
  /** Hash of the session that asks. */
  current: string
}

/** Where somebody is signed in, with a way to end each. */
export function SessionsPage({ view, sessions, current }: SessionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('people.sessions_title')}
      lead={t('people.sessions_lead')}
      trail={trailOfMine(view)}
    >
      <Table
        caption={t('people.sessions_title')}
        captionHidden
        columns={[
          { header: t('people.session_device') },
          { header: t('people.session_started') },
          { header: t('people.session_seen') },
          { header: t('people.session_action') },
        ]}
        rows={sessions.map(session => rowOf(view, session, session.tokenHash === current))}
      />
      {sessions.length > 1 ? (
        <Form action={view.href('/mijn/sessies/andere')}>
          <FormActions>
            <Button kind="secondary" text={t('people.session_end_others')} />
          </FormActions>
        </Form>
      ) : (
        ''
      )}
    </PrivatePage>
  )
}

function rowOf(view: View, session: OpenSession, isCurrent: boolean): Cell[] {
  const t = wordsOf(messages, view.lang)
  const device = session.device || t('people.session_unknown')
  const end = (
    <Form action={view.href('/mijn/sessies')} hidden={{ session: session.tokenHash }}>
      <Button kind="subtle" text={t('people.session_end')} context={device} />
    </Form>
  )
  return [
    `${device} (${t(`people.way_${session.way}`)})`,
    { content: moment(view, session.startedAt) },
    { content: moment(view, session.seenAt) },
    { content: isCurrent ? <Badge kind="info" text={t('people.session_this')} /> : end },
  ]
}
