import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  FormActions,
  Heading,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { claimWays, type Claim } from '../claim.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Organisation } from '../organisation.ts'
import type { ShownClaim, ShownClaims } from '../show-claims.ts'
import { ClaimState } from './ClaimState.tsx'

interface ClaimFormProps {
  view: View
  organisation: Organisation
  form: Typed
}

/** Asks to take over an organisation that has nobody. */
export function ClaimFormPage({ view, organisation, form }: ClaimFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  const path = pathOf(organisation)
  const ways = claimWays.map(value => ({
    value,
    text: t(`organisations.way_${value}`),
    hint: value === 'mail' ? t('organisations.way_mail_hint') : undefined,
  }))
  return (
    <PrivatePage
      view={view}
      title={t('organisations.claim_title', { name: organisation.name })}
      lead={t('organisations.claim_lead')}
      trail={[{ text: organisation.name, path }]}
    >
      <Form action={view.href(`${path}/claim`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="role"
          label={t('organisations.role')}
          hint={t('organisations.role_hint')}
          value={typed(form, 'role')}
          error={wrong['role']}
          required
        />
        <RadioGroup
          name="way"
          label={t('organisations.claim_way')}
          options={ways}
          value={typed(form, 'way')}
          error={wrong['way']}
        />
        <TextArea
          name="explanation"
          label={t('organisations.claim_explanation')}
          hint={t('organisations.claim_explanation_hint')}
          value={typed(form, 'explanation')}
          error={wrong['explanation']}
        />
        <FormActions>
          <Button text={t('organisations.claim_send')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

/** One claim, for the claimer and for the connector who judges it. */
export function ClaimPage(props: ShownClaim & { view: View; form: Typed }): JSX.Element {
  const { view, organisation, claim, name } = props
  const t = wordsOf(messages, view.lang)
  const about = { name, organisation: organisation.name }
  const isOwn = claim.person === view.actor.person
  return (
    <PrivatePage
      view={view}
      title={isOwn ? t('organisations.claim_own', about) : t('organisations.claim_of', about)}
      trail={[...trailOfMine(view), { text: t('organisations.claims'), path: '/mijn/claims' }]}
    >
      <ClaimState {...props} />
    </PrivatePage>
  )
}

/** The claims of the reader, and the queue of a connector. */
export function ClaimsPage(props: ShownClaims & { view: View }): JSX.Element {
  const { view, mine, queue } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('organisations.claims')} trail={trailOfMine(view)}>
      {queue.length === 0 ? '' : <Heading level={2} text={t('organisations.claims_queue')} />}
      {queue.length === 0 ? '' : <CardList items={queue.map(claim => cardOf(props, claim))} />}
      <Heading level={2} text={t('organisations.claims_mine')} />
      {mine.length === 0 ? (
        <EmptyState title={t('organisations.claims_none')} text={t('organisations.claims_none_text')} />
      ) : (
        <CardList items={mine.map(claim => cardOf(props, claim))} />
      )}
    </PrivatePage>
  )
}

function cardOf({ view, organisations, people }: ShownClaims & { view: View }, claim: Claim): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const organisation = organisations.find(({ id }) => id === claim.organisation)?.name ?? ''
  const name = people.find(({ id }) => id === claim.person)?.name ?? ''
  const isOwn = claim.person === view.actor.person
  return (
    <Card
      title={
        isOwn
          ? t('organisations.claim_own', { organisation })
          : t('organisations.claim_of', { name, organisation })
      }
      href={view.href(`/mijn/claims/${claim.id}`)}
      text={t('organisations.claim_as', { role: claim.role })}
    />
  )
}
