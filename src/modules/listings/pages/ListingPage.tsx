import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Card,
  CardList,
  Form,
  FormActions,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  TextArea,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { day, fieldErrors, formErrors } from '../../site/index.ts'
import { listingPath } from '../listing.ts'
import { messages } from '../messages/messages.ts'
import type { ShownListing } from '../show-listing.ts'

interface ListingProps {
  view: View
  shown: ShownListing
  form: Typed
  /** The doubt of this reader was just told. */
  isSaid: boolean
}

/** Whether one listing is right: asked of who answers for it, and of neighbours. */
export function ListingPage(props: ListingProps): JSX.Element {
  const { view, shown, isSaid } = props
  const { listing, mayAnswer, mayRemark } = shown
  const t = wordsOf(messages, view.lang)
  const { confirmedAt } = listing
  const lead =
    confirmedAt === null
      ? t('listings.never')
      : t('listings.confirmed_at', { day: formatDay(view.lang, confirmedAt) })
  return (
    <PrivatePage
      view={view}
      title={t('listings.page_title', { title: listing.title })}
      lead={lead}
      trail={[{ text: listing.title, path: listing.path }]}
    >
      {isSaid ? <Alert kind="ok" text={t('listings.doubt_thanks')} /> : ''}
      {mayAnswer ? <Doubts {...props} /> : ''}
      {mayAnswer ? <Answers {...props} /> : ''}
      {mayRemark && !mayAnswer && !isSaid ? <Remarks {...props} /> : ''}
      {mayAnswer || mayRemark ? '' : <ChoosePlace {...props} />}
    </PrivatePage>
  )
}

function Doubts({ view, shown }: ListingProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (shown.doubts.length === 0) return ''
  return (
    <>
      <Heading level={2} text={t('listings.doubts')} />
      <CardList
        layout="list"
        items={shown.doubts.map(({ sentence, madeAt }) => (
          <Card level={3} title={t('listings.neighbour')} text={sentence} meta={day(view, madeAt)} />
        ))}
      />
    </>
  )
}

function Answers({ view, shown: { listing } }: ListingProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = listingPath(listing)
  const edit = listing.kind === 'initiative' ? 'bewerken' : 'bewerk'
  return (
    <Form action={view.href(`${path}/zeg-klopt`)} label={t('listings.question')}>
      <FormActions>
        <Button text={t('listings.right')} />
        <LinkButton
          kind="secondary"
          href={view.href(`${listing.path}/${edit}`)}
          text={t('listings.changed')}
        />
        {listing.goesOn ? (
          <Button
            kind="secondary"
            text={t('listings.stopped')}
            formaction={view.href(`${path}/zeg-gestopt`)}
          />
        ) : (
          ''
        )}
      </FormActions>
    </Form>
  )
}

function Remarks({ view, shown: { listing }, form }: ListingProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = listingPath(listing)
  return (
    <>
      <Form action={view.href(`${path}/klopt`)} label={t('listings.question')}>
        <Paragraph text={t('listings.by_name')} />
        <FormActions>
          <Button text={t('listings.right')} />
        </FormActions>
      </Form>
      <Heading level={2} text={t('listings.doubt')} />
      <Form action={view.href(`${path}/klopt-niet`)} errors={formErrors(view, form, messages)}>
        <TextArea
          name="sentence"
          label={t('listings.sentence')}
          hint={t('listings.sentence_hint')}
          value={typed(form, 'sentence')}
          error={fieldErrors(view, form, messages)['sentence']}
          maxlength={500}
          rows={3}
          required
        />
        <FormActions>
          <Button kind="secondary" text={t('listings.send_doubt')} />
        </FormActions>
      </Form>
    </>
  )
}

function ChoosePlace({ view }: ListingProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Paragraph text={t('listings.only_neighbours')} />
      <p class="utrecht-paragraph">
        <Link href={view.href('/mijn/plekken')} text={t('listings.choose_place')} />
      </p>
    </>
  )
}
