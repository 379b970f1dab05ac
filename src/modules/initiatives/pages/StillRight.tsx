import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { confirmAnswers } from '../confirm-initiative.ts'
import { pathOf, unconfirmedSince } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { PersonName } from './PersonName.tsx'

interface StillRightProps {
  view: View
  shown: ShownInitiative
}

/** When it was last confirmed and by whom, and the question whether it still is for whoever may answer. */
export function StillRight({ view, shown }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('initiatives.still_right')} />
      <LastConfirmed view={view} shown={shown} />
      {view.actor.person === null ? (
        <SignIn view={view} shown={shown} />
      ) : shown.mayConfirm ? (
        <Answers view={view} shown={shown} />
      ) : (
        <NeighbourSays view={view} shown={shown} />
      )}
    </Stack>
  )
}

function SignIn({ view, shown }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const next = encodeURIComponent(pathOf(shown.initiative))
  return (
    <p class="utrecht-paragraph">
      <span safe>{`${t('initiatives.still_right_sign_in')} `}</span>
      <Link href={view.href(`/aanmelden?next=${next}`)} text={t('initiatives.sign_in')} />
    </p>
  )
}

function Answers({ view, shown }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const answers = confirmAnswers.filter(answer => answer !== 'stopped' || shown.mayStop)
  return (
    <Form action={view.href(`${pathOf(shown.initiative)}/klopt`)} label={t('initiatives.still_right')}>
      <FormActions>
        {answers.map(answer => (
          <Button kind="secondary" name="antwoord" value={answer} text={t(`initiatives.answer.${answer}`)} />
        ))}
      </FormActions>
    </Form>
  )
}

/** Neighbours may say it too; others are told how to become one. */
function NeighbourSays({ view, shown }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!shown.isNear) {
    return (
      <p class="utrecht-paragraph">
        <span safe>{`${t('initiatives.still_right_near')} `}</span>
        <Link href={view.href('/mijn/plekken')} text={t('initiatives.choose_place')} />
      </p>
    )
  }
  const listing = view.href(`/vermeldingen/initiatief/${shown.initiative.id}`)
  return (
    <Form action={`${listing}/klopt`} label={t('initiatives.still_right')}>
      <Paragraph kind="small" text={t('initiatives.by_name')} />
      <FormActions>
        <Button kind="secondary" text={t('initiatives.answer.right')} />
        <Link href={listing} text={t('initiatives.answer.wrong')} />
      </FormActions>
    </Form>
  )
}

function LastConfirmed({ view, shown }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { initiative, people } = shown
  const { confirmedAt, confirmedBy } = initiative
  const since = unconfirmedSince(initiative)
  return (
    <>
      {confirmedAt === null ? (
        <Paragraph
          text={t(initiative.import === null ? 'initiatives.confirmed_never' : 'initiatives.from_list')}
        />
      ) : (
        <p class="utrecht-paragraph">
          <span safe>{`${t('initiatives.confirmed')} `}</span>
          {day(view, confirmedAt)}
          <ByPerson view={view} text={t('initiatives.confirmed_by')} person={people.get(confirmedBy ?? '')} />
        </p>
      )}
      {since === null ? (
        ''
      ) : (
        <Alert kind="info" live="none" text={t('initiatives.faded', { day: formatDay(view.lang, since) })} />
      )}
    </>
  )
}

function ByPerson({
  view,
  text,
  person,
}: {
  view: View
  text: string
  person: Parameters<typeof PersonName>[0]['person']
}): JSX.Element {
  const [before = '', after = ''] = text.split('{name}')
  return (
    <>
      <span safe>{` ${before}`}</span>
      <PersonName view={view} person={person} />
      <span safe>{after}</span>
    </>
  )
}
