import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Badge,
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  FormActions,
  Heading,
  Paragraph,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { listingKinds, unconfirmedSince, type Listing } from '../listing.ts'
import { messages } from '../messages/messages.ts'

/** What was just done. */
export const done = ['klopt', 'gestopt', 'vraag', 'termijn'] as const

interface LeftOverProps {
  view: View
  listings: readonly Listing[]
  /** Months per kind; null for who may not set them. */
  form: Typed | null
  done: (typeof done)[number] | undefined
}

/** The listings that nobody confirmed, with what a connector can do about each. */
export function LeftOverPage({ view, listings, form, done: deed }: LeftOverProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('listings.manage_title')}
      lead={t('listings.manage_lead')}
      trail={[{ text: t('listings.manage'), path: '/beheer' }]}
    >
      {deed ? <Alert kind="ok" text={t(`listings.done_${deed}`)} /> : ''}
      {listings.length === 0 ? (
        <EmptyState title={t('listings.none')} text={t('listings.none_text')} />
      ) : (
        <CardList layout="list" items={listings.map(listing => cardOf(view, listing))} />
      )}
      {form === null ? '' : <Spans view={view} form={form} />}
    </PrivatePage>
  )
}

function cardOf(view: View, listing: Listing): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { kind, id, title } = listing
  const buttons = ['klopt', 'gestopt', 'vraag'] as const
  return (
    <Card
      title={title}
      level={2}
      href={view.href(listing.path)}
      badges={<Badge text={t(`listings.kind_${kind}`)} />}
      meta={<span safe>{t('listings.since', { day: formatDay(view.lang, unconfirmedSince(listing)) })}</span>}
    >
      <Form action={view.href('/beheer/vermeldingen')} hidden={{ kind, id }} label={title}>
        <FormActions>
          {buttons.map(button => (
            <Button
              kind="secondary"
              name="doe"
              value={button}
              text={t(`listings.do_${button}`)}
              context={title}
            />
          ))}
        </FormActions>
      </Form>
    </Card>
  )
}

function Spans({ view, form }: { view: View; form: Typed }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={2} text={t('listings.spans')} />
      <Paragraph text={t('listings.spans_text')} />
      <Form
        action={view.href('/beheer/vermeldingen/termijn')}
        errors={formErrors(view, form, messages)}
        label={t('listings.spans')}
      >
        {listingKinds.map(kind => (
          <TextField
            name={kind}
            short
            required
            inputmode="numeric"
            label={t(`listings.months_${kind}`)}
            value={typed(form, kind)}
            error={fieldErrors(view, form, messages)[kind]}
          />
        ))}
        <FormActions>
          <Button text={t('listings.save')} />
        </FormActions>
      </Form>
    </>
  )
}
