import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  CardList,
  EmptyState,
  FilterLinks,
  Heading,
  Link,
  LinkButton,
  Pagination,
  Paragraph,
} from '../../../ui/index.ts'
import { themeName, themes } from '../../initiatives/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { listPath, recurringPath } from '../signpost-paths.ts'
import type { SignpostList, SignpostsAsked } from '../show-signposts.ts'
import { SignpostCard } from './SignpostCards.tsx'

interface SignpostsPageProps {
  view: View
  list: SignpostList
  trail: readonly { text: string; path: string }[]
}

/** What points the way, from all tables of a place or of everywhere. */
export function SignpostsPage({ view, list, trail }: SignpostsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { asked, items, last } = list
  const { place } = asked
  const title = place ? t('reports.signposts_in', { place: place.name }) : t('reports.all_signposts')
  return (
    <Shell view={view} title={title} trail={trail} {...(place && { live: place.code })}>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('reports.signposts_lead')} />
      <p>
        <Link href={view.href(recurringPath(asked))} text={t('reports.to_recurring')} />
      </p>
      <ThemeLinks view={view} asked={asked} pathOf={listPath} />
      {items.length === 0 ? (
        <EmptyState title={t('reports.signposts_none')} text={t('reports.signposts_none_text')}>
          <LinkButton
            href={view.href(asked.theme ? listPath({ place }) : place ? `/${place.path}/tafels` : '/tafels')}
            text={t(asked.theme ? 'reports.all_themes' : 'reports.to_tables')}
          />
        </EmptyState>
      ) : (
        <>
          <Heading level={2} text={t('reports.signposts')} />
          <CardList
            layout="list"
            items={items.map(signpost => (
              <SignpostCard view={view} signpost={signpost} list={list} />
            ))}
          />
          <Pagination
            label={t('reports.page_nav')}
            previous={
              asked.before && {
                href: view.href(listPath({ ...asked, before: undefined })),
                text: t('reports.first'),
              }
            }
            next={
              last && {
                href: view.href(listPath({ ...asked, before: { at: last.updatedAt, id: last.id } })),
                text: t('reports.next'),
              }
            }
          />
        </>
      )}
    </Shell>
  )
}

interface ThemeLinksProps {
  view: View
  asked: SignpostsAsked
  pathOf: (asked: SignpostsAsked) => string
}

/** Filters that are links, one for each theme. */
export function ThemeLinks({ view, asked, pathOf }: ThemeLinksProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const link = (theme: SignpostsAsked['theme']) => view.href(pathOf({ place: asked.place, theme }))
  return (
    <FilterLinks
      label={t('reports.theme')}
      items={[
        { href: link(undefined), text: t('reports.all_themes'), current: asked.theme === undefined },
        ...themes.map(theme => ({
          ...{ href: link(theme), text: themeName(view.lang, theme), current: asked.theme === theme },
        })),
      ]}
    />
  )
}
