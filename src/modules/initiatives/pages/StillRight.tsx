import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { confirmAnswers } from '../confirm-initiative.ts'
import { isFaded, pathOf } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { PersonName } from './PersonName.tsx'

interface StillRightProps {
  view: View
  shown: ShownInitiative
}

/** When it was last confirmed and by whom, and the question with its three answers. */
export function StillRight({ view, shown }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(shown.initiative)
  const isVisitor = view.actor.person === null
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('initiatives.still_right')} />
      <LastConfirmed view={view} shown={shown} />
      {isVisitor ? (
        <p class="utrecht-paragraph">
          <span safe>{`${t('initiatives.still_right_sign_in')} `}</span>
          <Link
            href={view.href(`/aanmelden?next=${encodeURIComponent(path)}`)}
            text={t('initiatives.sign_in')}
          />
        </p>
      ) : (
        <Form action={view.href(`${path}/klopt`)} label={t('initiatives.still_right')}>
          <FormActions>
            {confirmAnswers.map(answer => (
              <Button
                kind="secondary"
                name="antwoord"
                value={answer}
                text={t(`initiatives.answer.${answer}`)}
              />
            ))}
          </FormActions>
        </Form>
      )}
    </Stack>
  )
}

function LastConfirmed({ view, shown }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { initiative, people } = shown
  const { confirmedAt, confirmedBy } = initiative
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
          {confirmedBy === null ? (
            ''
          ) : (
            <ByPerson view={view} text={t('initiatives.confirmed_by')} person={people.get(confirmedBy)} />
          )}
        </p>
      )}
      {isFaded(initiative, view.now) ? (
        <Alert kind="warning" live="none" text={t('initiatives.faded')} />
      ) : (
        ''
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
