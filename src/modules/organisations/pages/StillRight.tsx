import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, unconfirmedSince, type Organisation } from '../organisation.ts'
import type { ShownOrganisation } from '../show-organisation.ts'

interface StillRightProps extends Pick<ShownOrganisation, 'organisation' | 'people' | 'speaks' | 'isNear'> {
  view: View
}

/** When it was last confirmed and by whom, and what the reader may say about that. */
export function StillRight(props: StillRightProps): JSX.Element {
  return (
    <>
      <Confirmed {...props} />
      {props.speaks ? <Actions {...props} /> : <NeighbourSays {...props} />}
    </>
  )
}

function Confirmed({ view, organisation, people }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { confirmedAt, confirmedBy } = organisation
  const since = unconfirmedSince(organisation)
  const by = people.find(({ id }) => id === confirmedBy)
  const name = by?.name ?? t('organisations.somebody')
  const text = t('organisations.confirmed_by', { name })
  return (
    <>
      {confirmedAt === null ? (
        <Paragraph kind="small" text={t('organisations.never_confirmed')} />
      ) : (
        <Paragraph kind="small" text={`${text} `}>
          {day(view, confirmedAt)}
        </Paragraph>
      )}
      {since === null ? (
        ''
      ) : (
        <Alert
          kind="info"
          live="none"
          text={t('organisations.faded', { day: formatDay(view.lang, since) })}
        />
      )}
    </>
  )
}

function Actions({ view, organisation }: Pick<StillRightProps, 'view' | 'organisation'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(organisation)
  return (
    <Form action={view.href(`${path}/klopt`)}>
      <FormActions>
        <LinkButton kind="secondary" href={view.href(`${path}/bewerk`)} text={t('organisations.edit')} />
        <Button kind="secondary" text={t('organisations.still_right')} />
        {organisation.stoppedAt === null ? (
          <Link href={view.href(listingPath(organisation))} text={t('organisations.stop')} />
        ) : (
          ''
        )}
      </FormActions>
    </Form>
  )
}

/** Neighbours may say whether it is still right. */
function NeighbourSays({ view, organisation, isNear }: StillRightProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!isNear || organisation.stoppedAt !== null) return ''
  const listing = view.href(listingPath(organisation))
  return (
    <Form action={`${listing}/klopt`}>
      <Paragraph kind="small" text={t('organisations.by_name')} />
      <FormActions>
        <Button kind="secondary" text={t('organisations.still_right')} />
        <Link href={listing} text={t('organisations.not_right')} />
      </FormActions>
    </Form>
  )
}

/** Where a later module asks whether it is still right. */
function listingPath({ id }: Organisation): string {
  return `/vermeldingen/organisatie/${id}`
}
