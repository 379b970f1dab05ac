import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  FindForm,
  Form,
  FormActions,
  Heading,
  LinkButton,
  Paragraph,
  Row,
  Sheet,
  Slip,
  Stack,
  Table,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import type { Found } from '../find-guests.ts'
import { answers, pathOfSecret, type Guest } from '../guest.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { longest, pathOf } from '../table.ts'
import { trailTo } from './EditPages.tsx'
import { GuestName, nameOf } from './GuestName.tsx'
import { whenOf } from './Cards.tsx'

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
      {found.map(({ kind, id, name: one }) => (
        <Form action={path} hidden={{ [kind]: id }}>
          <Row>
            <span safe>{one}</span>
            <Button kind="secondary" text={t('tables.invite')} context={one} />
          </Row>
        </Form>
      ))}
      <Named {...props} />
      <Listed view={view} shown={shown} />
    </PrivatePage>
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

/** What one ticks with a pen: for each moment that is offered, or for the table itself. */
function PaperAnswers({ view, shown }: Pick<SheetPageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const boxes = answers.map(one => `☐ ${t(`tables.says.${one}`)}`).join('  ')
  const asked =
    shown.dates.length === 0
      ? [t('tables.do_you_come')]
      : shown.dates.map(({ startsAt }) => formatMoment(view.lang, startsAt))
  return (
    <>
      {[...asked, t('tables.with_name')].map((question, at) => (
        <Paragraph kind="small">
          <span safe>{question}</span>
          <br />
          <span safe>
            {at < asked.length ? boxes : `☐ ${t('tables.says.yes')}  ☐ ${t('tables.says.no')}`}
          </span>
        </Paragraph>
      ))}
    </>
  )
}

interface SheetPageProps {
  view: View
  shown: ShownTable
  /** Guests on paper with the secret that is printed; those who got a mail have none here. */
  slips: readonly { readonly guest: Guest; readonly secret: string }[]
}

/** Invitations to print, cut out and hand over: with the questions, and a code to answer by phone. */
export function SheetPage({ view, shown, slips }: SheetPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table } = shown
  return (
    <PrivatePage view={view} title={t('tables.sheet')} lead={t('tables.sheet_lead')} trail={trailTo(table)}>
      {slips.length === 0 ? <Paragraph text={t('tables.sheet_none')} /> : ''}
      <Sheet>
        {slips.map(({ guest, secret }) => (
          <Slip
            title={table.title}
            qr={{ text: view.origin + view.href(pathOfSecret(secret)), label: t('tables.qr_label') }}
            code={nameOf(view, shown, guest)}
            codeText={t('tables.slip_for')}
          >
            <Paragraph text={[whenOf(view.lang, table), table.room].filter(Boolean).join('. ')} />
            <PaperAnswers view={view} shown={shown} />
            <ol>
              {table.script.questions.map(question => (
                <li>
                  <span safe>{question}</span>
                  <br />
                  ______________________________
                </li>
              ))}
            </ol>
            <Paragraph kind="small" text={t('tables.slip_give_back')} />
          </Slip>
        ))}
      </Sheet>
    </PrivatePage>
  )
}
