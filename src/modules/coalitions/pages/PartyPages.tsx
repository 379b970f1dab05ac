import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Details,
  FindForm,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Row,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { formErrors } from '../../site/index.ts'
import { pathOf, type Party } from '../coalition.ts'
import { longest } from '../forms.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { CoalitionFrame } from './CoalitionFrame.tsx'
import { nameOf } from './PartyName.tsx'
import { filledTerms, TermsFields } from './TermsFields.tsx'

interface PartyPageProps {
  view: View
  shown: ShownCoalition
  party: Party
  /** What was typed; left out: what the party says now. */
  form?: FormState
}

/** What the own party says about itself, and the way out. */
export function PartyPage({ view, shown, party, form = filledTerms(party) }: PartyPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(shown.coalition)
  const own = `${path}/partij/${party.id}`
  return (
    <CoalitionFrame
      view={view}
      of={{ title: shown.coalition.name, path }}
      title={t('coalitions.terms_title', { name: nameOf(view, shown, party) })}
    >
      <Form action={view.href(own)} errors={formErrors(view, form, messages)}>
        <TermsFields view={view} form={form} />
        <FormActions>
          <Button text={t('coalitions.form_save')} />
        </FormActions>
      </Form>
      <Details summary={t('coalitions.leave')}>
        <Form action={view.href(`${own}/weg`)}>
          <TextField name="reason" label={t('coalitions.leave_reason')} maxlength={longest.terms} />
          <FormActions>
            <Button kind="danger" text={t('coalitions.leave')} />
          </FormActions>
        </Form>
      </Details>
    </CoalitionFrame>
  )
}

/** Somebody or some organisation that was found by name. */
export interface Found {
  readonly kind: 'organisation' | 'person'
  readonly id: string
  readonly name: string
}

interface InvitePageProps {
  view: View
  shown: ShownCoalition
  /** What was searched for. */
  name: string
  found: readonly Found[]
}

/** Asks more parties, and shares who keeps the page. */
export function InvitePage({ view, shown, name, found }: InvitePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition } = shown
  const path = pathOf(coalition)
  return (
    <CoalitionFrame
      view={view}
      of={{ title: coalition.name, path }}
      title={t('coalitions.invite_title')}
      lead={t('coalitions.invite_lead')}
    >
      <FindForm
        action={view.href(`${path}/uitnodigen`)}
        field={{ name: 'naam', label: t('coalitions.invite_name'), value: name, required: true }}
        button={t('coalitions.invite_search')}
        found={{ count: found.length, none: t('coalitions.invite_none') }}
      />
      {found.map(({ kind, id, name: one }) => (
        <Form action={view.href(`${path}/uitnodigen`)} hidden={{ [kind]: id }}>
          <Row>
            <span safe>{one}</span>
            <Button kind="secondary" text={t('coalitions.invite')} context={one} />
          </Row>
        </Form>
      ))}
      {shown.may.share ? <Stewards view={view} shown={shown} /> : ''}
    </CoalitionFrame>
  )
}

function Stewards({ view, shown }: Pick<InvitePageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(shown.coalition)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('coalitions.stewards')} />
      <Paragraph text={t('coalitions.stewards_text')} />
      {shown.parties
        .filter(({ person, isSteward }) => person !== null || isSteward)
        .map(party => {
          const name = nameOf(view, shown, party)
          return (
            <Form
              action={view.href(`${path}/partij/${party.id}/beheer`)}
              hidden={{ beheert: party.isSteward ? 'nee' : 'ja' }}
            >
              <Row>
                <span safe>{name}</span>
                <Button
                  kind="secondary"
                  text={t(party.isSteward ? 'coalitions.steward_not' : 'coalitions.steward_too')}
                  context={name}
                />
              </Row>
            </Form>
          )
        })}
    </Stack>
  )
}
