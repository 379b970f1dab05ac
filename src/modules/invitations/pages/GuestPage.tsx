import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { readableCode } from '../../../platform/short-code.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { pathOfCode } from '../code.ts'
import { messages } from '../messages/messages.ts'
import type { ShownGuest } from '../show-guest.ts'
import { OwnEntries } from './OwnEntries.tsx'
import { ToldQuestion } from './ToldQuestion.tsx'

/** What was done just now. */
export const doneByGuest = ['geantwoord', 'adres', 'klopt', 'anders', 'weg'] as const

interface GuestPageProps {
  view: View
  shown: ShownGuest
  code: string
  form: TypedForm
  done: (typeof doneByGuest)[number] | undefined
}

/** Behind the own code of somebody without an account: what was left or filled in, and what came of it. */
export function GuestPage(props: GuestPageProps): JSX.Element {
  const { view, shown, code, done } = props
  const t = wordsOf(messages, view.lang)
  const title = t('invitations.guest_title', { name: shown.name })
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      {done === undefined ? '' : <Alert kind="ok" text={t(`invitations.done_${done}`)} />}
      <Paragraph text={t('invitations.guest_code', { code: readableCode(code.toUpperCase()) })} />
      <Left {...props} />
      {shown.entries.length === 0 ? '' : <OwnEntries view={view} shown={shown} code={code} />}
      {shown.told ? <ToldQuestion view={view} told={shown.told} /> : ''}
      <Address {...props} />
      {shown.hasAddress ? (
        ''
      ) : (
        <Paragraph>
          <Link
            href={view.href(`${pathOfCode(code)}/vergeet`)}
            text={t('invitations.forget_me')}
            rel="nofollow"
          />
        </Paragraph>
      )}
    </Shell>
  )
}

/** What the guest was invited to, and said. */
function Left({ view, shown }: GuestPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { invitation, subject, guest } = shown
  if (!invitation) return ''
  const inviter = shown.inviter ?? t('invitations.somebody')
  return (
    <Stack gap="sm">
      <Paragraph text={t(`invitations.page_asks_${invitation.asks}`, { inviter })} />
      {subject ? (
        <Paragraph>
          <Link href={view.href(subject.path)} text={subject.title} />
        </Paragraph>
      ) : (
        <Paragraph text={t('invitations.subject_gone')} />
      )}
      {guest.reply === null ? '' : <Paragraph text={t(`invitations.you_said_${guest.reply}`)} />}
      {guest.words === '' ? '' : <Paragraph text={`‘${guest.words}’`} />}
    </Stack>
  )
}

function Address({ view, shown, code, form }: GuestPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (shown.hasAddress) return <Paragraph text={t('invitations.address_there')} />
  return (
    <Stack gap="sm" label={t('invitations.address_title')}>
      <Heading level={2} text={t('invitations.address_title')} />
      {shown.guest.email === null ? '' : <Alert kind="info" text={t('invitations.address_waits')} />}
      <Form action={view.href(`${pathOfCode(code)}/adres`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="email"
          type="email"
          label={t('invitations.field_email')}
          hint={t('invitations.address_hint')}
          value={typed(form, 'email')}
          error={fieldErrors(view, form, messages)['email']}
          autocomplete="email"
        />
        <FormActions>
          <Button kind="secondary" text={t('invitations.address_button')} />
        </FormActions>
      </Form>
    </Stack>
  )
}
