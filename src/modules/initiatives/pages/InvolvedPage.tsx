import type { Children } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { sentenceIn, wordsOf } from '../../../platform/i18n/words.ts'
import type { Refusal } from '../../../platform/refusal/refusal.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Row,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { pathOf } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { InitiativeFrame } from './InitiativeFrame.tsx'
import { PersonName } from './PersonName.tsx'

interface InvolvedPageProps {
  view: View
  shown: ShownInitiative
  found: {
    readonly person: string
    readonly organisation: string
    readonly people: readonly { id: string; title: string }[]
    readonly organisations: readonly { id: string; name: string }[]
  }
  /** Why the last thing was refused. */
  refused?: Refusal | undefined
}

/** Stewards and organisations, and finding more of both. */
export function InvolvedPage(props: InvolvedPageProps): JSX.Element {
  const { view, shown, refused } = props
  const t = wordsOf(messages, view.lang)
  const { initiative } = shown
  const title = t('initiatives.involved_title', { title: initiative.title })
  return (
    <InitiativeFrame view={view} initiative={initiative} title={title}>
      {refused ? (
        <Alert kind="error" text={sentenceIn([messages], view.lang)(refused.code, refused.details)} />
      ) : (
        ''
      )}
      <Stewards {...props} />
      <Organisations {...props} />
    </InitiativeFrame>
  )
}

function Stewards({ view, shown, found }: InvolvedPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = `${pathOf(shown.initiative)}/betrokken`
  const { stewards } = shown.initiative
  const nameOf = (id: string) => shown.people.get(id)?.name ?? ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('initiatives.stewards')} />
      {[...stewards, ...shown.invited].map(id => (
        <Line
          view={view}
          action={path}
          send={{ doe: 'weg', person: id }}
          button={t('initiatives.remove_steward')}
          context={nameOf(id)}
        >
          <PersonName view={view} person={shown.people.get(id)} />
          {stewards.includes(id) ? '' : <span safe>{` (${t('initiatives.asked_steward')})`}</span>}
        </Line>
      ))}
      <Finder
        view={view}
        action={path}
        field={{ name: 'naam', label: t('initiatives.find_person'), hint: t('initiatives.find_person_hint') }}
        value={found.person}
      />
      {found.person !== '' && found.people.length === 0 ? (
        <Paragraph text={t('initiatives.found_none')} />
      ) : (
        ''
      )}
      {found.people.map(({ id, title }) => (
        <Line
          view={view}
          action={path}
          send={{ doe: 'vraag', person: id }}
          button={t('initiatives.ask_steward')}
          context={title}
        >
          <span safe>{title}</span>
        </Line>
      ))}
    </Stack>
  )
}

function Organisations({ view, shown, found }: InvolvedPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = `${pathOf(shown.initiative)}/betrokken`
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('initiatives.organisations')} />
      {shown.organisations.map(({ id, name }) => (
        <Line
          view={view}
          action={path}
          send={{ doe: 'uit', organisation: id }}
          button={t('initiatives.drop_party')}
          context={name}
        >
          <span safe>{name}</span>
        </Line>
      ))}
      <Finder
        view={view}
        action={path}
        field={{ name: 'organisatie', label: t('initiatives.find_organisation') }}
        value={found.organisation}
      />
      {found.organisation !== '' && found.organisations.length === 0 ? (
        <Paragraph text={t('initiatives.found_none')} />
      ) : (
        ''
      )}
      {found.organisations.map(({ id, name }) => (
        <Line
          view={view}
          action={path}
          send={{ doe: 'erbij', organisation: id }}
          button={t('initiatives.add_party')}
          context={name}
        >
          <span safe>{name}</span>
        </Line>
      ))}
    </Stack>
  )
}

interface FinderProps {
  view: View
  action: string
  field: { name: string; label: string; hint?: string }
  value: string
}

function Finder({ view, action, field, value }: FinderProps): JSX.Element {
  return (
    <Form method="get" action={view.href(action)} label={field.label}>
      <TextField {...field} value={value} />
      <FormActions>
        <Button kind="secondary" text={wordsOf(messages, view.lang)('initiatives.find')} />
      </FormActions>
    </Form>
  )
}

interface LineProps {
  view: View
  action: string
  send: Readonly<Record<string, string>>
  button: string
  context: string
  children: Children
}

function Line({ view, action, send, button, context, children }: LineProps): JSX.Element {
  return (
    <Form action={view.href(action)} hidden={send} label={`${button} ${context}`}>
      <Row>
        <span>{children}</span>
        <Button kind="subtle" text={button} context={context} />
      </Row>
    </Form>
  )
}
