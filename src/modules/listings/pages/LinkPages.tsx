import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { wordOf, type Answer } from '../answer-listing.ts'
import { unconfirmedSince, type Listing } from '../listing.ts'
import { messages } from '../messages/messages.ts'

/** What was just done. */
export const thanks = ['klopt', 'gestopt', 'anders'] as const

interface LinkProps {
  view: View
  listing: Listing
  /** Of the link. */
  path: string
}

/** Behind a mailed link: what one can say, or thanks for what one said. */
export function LinkPage({
  view,
  listing,
  path,
  done,
}: LinkProps & { done: (typeof thanks)[number] | undefined }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('listings.link_title', { title: listing.title })}>
      {done ? (
        <Alert kind="ok" text={t(`listings.thanks_${done}`)} />
      ) : (
        <FormActions>
          <LinkButton href={view.href(`${path}/klopt`)} text={t('listings.right')} />
          <LinkButton kind="secondary" href={view.href(`${path}/anders`)} text={t('listings.changed')} />
          <LinkButton kind="secondary" href={view.href(`${path}/gestopt`)} text={t('listings.stopped')} />
        </FormActions>
      )}
      <ToListing view={view} listing={listing} />
    </PrivatePage>
  )
}

/** What the link is for, with the one button that does it. */
export function OneButtonPage({ view, listing, path, answer }: LinkProps & { answer: Answer }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const day = formatDay(view.lang, unconfirmedSince(listing))
  return (
    <PrivatePage
      view={view}
      title={`${listing.title}: ${t(`listings.${answer}`)}`}
      lead={t('listings.since', { day })}
    >
      <Form action={view.href(`${path}/${wordOf[answer]}`)}>
        <Paragraph text={t(`listings.${answer}_text`)} />
        <FormActions>
          <Button text={t(`listings.${answer}`)} kind={answer === 'right' ? 'primary' : 'danger'} />
        </FormActions>
      </Form>
      <ToListing view={view} listing={listing} />
      <p class="utrecht-paragraph">
        <Link href={view.href(path)} text={t('listings.otherwise')} />
      </p>
    </PrivatePage>
  )
}

/** The edit form, for who came by mail. */
export function ChangePage({
  view,
  listing,
  form,
}: Pick<LinkProps, 'view' | 'listing'> & { form: JSX.Element }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('listings.change_title', { title: listing.title })}
      lead={t('listings.change_lead')}
    >
      {form}
    </PrivatePage>
  )
}

function ToListing({ view, listing }: Pick<LinkProps, 'view' | 'listing'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <p class="utrecht-paragraph">
      <Link href={view.href(listing.path)} text={t('listings.look', { title: listing.title })} />
    </p>
  )
}
