import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  EmptyState,
  FilterLinks,
  Heading,
  Link,
  LinkButton,
  Pagination,
  Paragraph,
  Row,
} from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../promise.ts'
import { fewestSettled, filterWords, type Ledger } from '../show-ledger.ts'
import type { LedgerFilter } from '../queries/ledger.ts'
import { LedgerPicture } from './LedgerPicture.tsx'
import { PromiseTable } from './PromiseTable.tsx'

interface LedgerProps {
  view: View
  ledger: Ledger
  title: string
}

/** The public ledger of a place, an organisation, a coalition: numbers with their picture, and the promises. */
export function LedgerPage({ view, ledger, title }: LedgerProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { of } = ledger
  return (
    <Shell
      view={view}
      title={title}
      trail={of.trail}
      live={of.live}
      feeds={[{ path: `${of.path}.atom`, title }]}
    >
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('promises.lead')} />
      <Ways view={view} ledger={ledger} />
      <Numbers view={view} ledger={ledger} />
      <Filters view={view} ledger={ledger} />
      {ledger.items.length === 0 ? (
        <Nothing view={view} ledger={ledger} />
      ) : (
        <Found view={view} ledger={ledger} />
      )}
    </Shell>
  )
}

type PartProps = Omit<LedgerProps, 'title'>

/** To promise something, and to hear what comes of it. */
function Ways({ view, ledger: { of } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Row>
      <LinkButton href={view.href(of.makePath)} text={t('promises.make')} />
      <Link href={view.href(`${of.path}.atom`)} text={t('promises.feed')} />
      <Link href={view.href(`${of.path}.ics`)} text={t('promises.calendar')} />
    </Row>
  )
}

function Numbers({ view, ledger }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { counts, shareKept, oldest } = ledger
  const count = counts.kept + counts.broken
  if (counts.open + counts.changed + count === 0) return ''
  return (
    <>
      <Heading level={2} text={t('promises.picture')} />
      <Paragraph
        text={
          shareKept === null
            ? t('promises.share_few', { few: fewestSettled })
            : t('promises.share', { count, percent: Math.round(shareKept * 100) })
        }
      />
      <LedgerPicture view={view} counts={counts} />
      {oldest?.agreedAt ? (
        <Paragraph text={t('promises.oldest')}>
          {' '}
          <Link href={view.href(pathOf(oldest))} text={oldest.what} />
          <span
            safe
          >{`, ${t('promises.oldest_since', { day: formatDay(view.lang, oldest.agreedAt) })}`}</span>
        </Paragraph>
      ) : (
        ''
      )}
    </>
  )
}

function Filters({ view, ledger }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { counts, filter } = ledger
  const kinds = (Object.keys(filterWords) as LedgerFilter[]).filter(one => counts[one] > 0 || one === filter)
  if (kinds.length === 0) return ''
  const link = (one: LedgerFilter | undefined) => ({
    href: view.href(ledger.pathWith(one)),
    text: t(one ? `promises.filter_${one}` : 'promises.filter_all'),
    current: one === filter,
    ...(one && { count: String(counts[one]) }),
  })
  return <FilterLinks label={t('promises.filter')} items={[link(undefined), ...kinds.map(link)]} />
}

function Found({ view, ledger }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { items, names, isFirst, nextPath, filter } = ledger
  return (
    <>
      <Heading level={2} text={t('promises.list')} />
      <PromiseTable view={view} promises={items} names={names} caption={t('promises.list_caption')} />
      <Pagination
        label={t('promises.pages')}
        previous={
          isFirst ? undefined : { href: view.href(ledger.pathWith(filter)), text: t('promises.first') }
        }
        next={nextPath === null ? undefined : { href: view.href(nextPath), text: t('promises.next') }}
      />
    </>
  )
}

function Nothing({ view, ledger }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { of, filter } = ledger
  if (filter !== undefined) {
    return (
      <EmptyState title={t('promises.none_found_title')} text={t('promises.none_found_text')}>
        <LinkButton href={view.href(of.path)} text={t('promises.none_all')} />
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('promises.none_title')} text={t('promises.none_text')}>
      <LinkButton href={view.href(of.makePath)} text={t('promises.make')} kind="secondary" />
    </EmptyState>
  )
}
