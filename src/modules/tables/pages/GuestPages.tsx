import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  FindForm,
  Form,
  FormActions,
  Heading,
  LinkButton,
  Row,
  Stack,
  Table,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import type { Found } from '../find-guests.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { longest, pathOf } from '../table.ts'
import { trailTo } from './EditPages.tsx'
import { GuestName, nameOf } from './GuestName.tsx'

interface GuestsPageProps {
  view: View
  shown: ShownTable
  /** What was searched for. */
  name: string
  found: readonly Found[]
  form: FormState
  isDone: boolean
}

/** Invites organisations, people and names, and shows who said what. */
export function GuestsPage(props: GuestsPageProps): JSX.Element {
  const { view, shown, name, found, isDone } = props
  const t = wordsOf(messages, view.lang)
  const { table } = shown
  const path = view.href(`${pathOf(table)}/gasten`)
  return (
    <PrivatePage
      view={view}
      title={t('tables.do_guests')}
      lead={t('tables.guests_lead')}
      trail={trailTo(table)}
    >
      {isDone ? <Alert kind="ok" text={t('tables.said.invited')} /> : ''}
      <FindForm
        action={path}
        field={{ name: 'naam', label: t('tables.find_name'), value: name, required: true }}
        button={t('tables.find')}
        found={{ count: found.length, none: t('tables.find_none') }}
      />
      {found.map(one => (
        <FoundGuest view={view} path={path} found={one} />
      ))}
      <Named {...props} />
      <Listed view={view} shown={shown} />
    </PrivatePage>
  )
}

function FoundGuest({ view, path, found }: { view: View; path: string; found: Found }): JSX.Element {
  const { kind, id, name } = found
  return (
    <Form action={path} hidden={{ [kind]: id }}>
      <Row>
        <Button kind="secondary" text={wordsOf(messages, view.lang)('tables.invite')} context={name} />
        <span safe>{name}</span>
      </Row>
    </Form>
  )
}

/** Somebody without an account. */
function Named({ view, shown, form }: GuestsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.invite_other')} />
      <Form action={view.href(`${pathOf(shown.table)}/gasten`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="name"
          label={t('tables.guest_name')}
          value={typed(form, 'name')}
          error={errors['name']}
          maxlength={longest.name}
          required
        />
        <TextField
          name="email"
          type="email"
          label={t('tables.guest_email')}
          hint={t('tables.guest_email_hint')}
          value={typed(form, 'email')}
          error={errors['email']}
        />
        <FormActions>
          <Button text={t('tables.invite')} />
        </FormActions>
      </Form>
    </Stack>
  )
}

function Listed({ view, shown }: Pick<GuestsPageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { guests, table } = shown
  if (guests.length === 0) return ''
  const path = `${pathOf(table)}/gasten`
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.guests')} />
      <Table
        caption={t('tables.guests')}
        captionHidden
        columns={[
          { header: t('tables.who') },
          { header: t('tables.answer') },
          { header: t('tables.type_over') },
        ]}
        rows={guests.map(guest => [
          { content: <GuestName view={view} names={shown} guest={guest} /> },
          t(`tables.says.${guest.answer ?? 'nothing'}`),
          { content: <Deeds view={view} path={`${path}/${guest.id}`} name={nameOf(view, shown, guest)} /> },
        ])}
      />
      <p>
        <LinkButton kind="secondary" href={view.href(`${pathOf(table)}/vel`)} text={t('tables.sheet')} />
      </p>
    </Stack>
  )
}

function Deeds({ view, path, name }: { view: View; path: string; name: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Row>
      <LinkButton kind="secondary" href={view.href(path)} text={t('tables.type_over_do')} context={name} />
      <Form action={view.href(`${path}/weg`)}>
        <Button kind="subtle" text={t('tables.drop')} context={name} />
      </Form>
    </Row>
  )
}
