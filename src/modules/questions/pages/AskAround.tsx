import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Checkbox, Form, FormActions, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { keyOf } from '../answer.ts'
import type { Invitation } from '../invitation.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../question.ts'
import { sayReason } from '../say-reason.ts'
import type { ShownQuestion } from '../show-question.ts'
import type { SuggestedHelper } from '../suggest-help.ts'
import { choiceId, HelperCards } from './HelperCards.tsx'
import { PersonName } from './PersonName.tsx'

interface AskAroundProps {
  view: View
  shown: ShownQuestion
}

/** For the asker: who was asked, and who and what can help, to choose from. */
export function AskAround({ view, shown }: AskAroundProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { helpers, invitations } = shown
  const none = helpers.length === 0 && invitations.length === 0
  return (
    <Stack id="vragen" label={t('questions.helps')}>
      <Heading level={2} text={t('questions.helps')} />
      {none ? <Paragraph text={t('questions.nothing_found')} /> : ''}
      {invitations.length === 0 ? '' : <Asked view={view} shown={shown} />}
      {helpers.length === 0 ? '' : <Choice view={view} shown={shown} />}
    </Stack>
  )
}

function Asked({ view, shown }: AskAroundProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={3} text={t('questions.invited_list')} />
      <ul class="kp-plain-list">
        {shown.invitations.map(invitation => (
          <li>
            <PersonName view={view} person={shown.people.get(invitation.person)} />
            <span safe>{`: ${t(`questions.invited_${standingOf(invitation)}`)}`}</span>
            <Paragraph kind="small" text={sayReason(view.lang, invitation.viaKind, invitation.reason)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function standingOf({ answeredAt, declinedAt }: Invitation): 'answered' | 'declined' | 'waits' {
  if (answeredAt !== null) return 'answered'
  return declinedAt === null ? 'waits' : 'declined'
}

/** The buttons that dismiss belong to a form of their own, so that Enter never dismisses. */
function Choice({ view, shown }: AskAroundProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(shown.question)
  const askable = shown.helpers.filter(({ asks }) => asks.length > 0)
  const choice = (helper: SuggestedHelper) => (
    <>
      {helper.asks.length === 0 ? (
        ''
      ) : (
        <Checkbox
          id={choiceId(helper)}
          name="wie"
          value={keyOf(helper)}
          label={t('questions.ask_this', { name: helper.name })}
        />
      )}
      <Button
        kind="subtle"
        form="niet-voor-mij"
        name="weg"
        value={keyOf(helper)}
        text={t('questions.dismiss')}
        context={helper.name}
      />
    </>
  )
  const cards = <HelperCards view={view} helpers={shown.helpers} choice={choice} />
  return (
    <>
      <Form id="niet-voor-mij" action={view.href(`${path}/wegleggen`)} />
      <Paragraph text={t(askable.length === 0 ? 'questions.invite_nobody' : 'questions.invite_lead')} />
      {askable.length === 0 ? (
        cards
      ) : (
        <Form action={view.href(`${path}/uitnodigen`)} hidden={{ deze: askable.map(keyOf).join(' ') }}>
          {cards}
          <FormActions>
            <Button text={t('questions.invite_chosen')} />
            <Button kind="secondary" name="alle" value="ja" text={t('questions.invite_all')} />
          </FormActions>
        </Form>
      )}
    </>
  )
}
