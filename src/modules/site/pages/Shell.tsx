import type { PropsWithChildren } from '@kitajs/html'
import { hasRole } from '../../../platform/ctx/actor.ts'
import { pathIn, type View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Page } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'

export interface ShellProps {
  view: View
  title: string
  description?: string | undefined
  /** From wide to narrow, without the home page and without this page. */
  trail?: readonly { text: string; path: string }[]
  /** Key whose changes refresh this page by itself: the code of a place or the id of an object. */
  live?: string | undefined
  feeds?: readonly { path: string; title: string }[]
  noindex?: boolean
}

/** The frame of every page: head, header, breadcrumb, footer. */
export function Shell(props: PropsWithChildren<ShellProps>): JSX.Element {
  const { view, title, description, trail, live, feeds = [], noindex, children } = props
  const t = wordsOf(messages, view.lang)
  const path = view.path.split('?')[0] ?? '/'
  const absolute = (lang: 'nl' | 'en') => view.origin + pathIn(lang, path)
  return (
    <Page
      lang={view.lang}
      title={title}
      description={description}
      siteName={t('site.name')}
      assets={view.asset}
      skip={t('site.skip')}
      canonical={absolute(view.lang)}
      alternates={[
        { lang: 'nl', href: absolute('nl') },
        { lang: 'en', href: absolute('en') },
      ]}
      feeds={feeds.map(feed => ({ ...feed, href: view.href(feed.path), type: 'application/atom+xml' }))}
      noindex={noindex}
      header={headerOf(view)}
      breadcrumb={trail && breadcrumbOf(view, trail, title)}
      footer={footerOf(view)}
      live={live === undefined ? undefined : `/live/${live}`}
    >
      {children}
    </Page>
  )
}

function headerOf(view: View) {
  const t = wordsOf(messages, view.lang)
  const isActive = (path: string) => view.path.split('?')[0] === path
  const link = (path: string, text: string) => ({ href: view.href(path), text, current: isActive(path) })
  const other = view.lang === 'nl' ? 'en' : 'nl'
  const manages = hasRole(view.actor, 'operator') || view.actor.grants.some(grant => grant.role !== 'member')
  return {
    siteName: t('site.name'),
    tagline: t('site.tagline'),
    homeHref: view.href('/'),
    logo: view.asset('logo.svg'),
    navLabel: t('site.nav'),
    nav: [
      link('/', t('site.home')),
      link('/zoeken', t('site.search')),
      ...(manages ? [link('/beheer', t('site.manage'))] : []),
    ],
    languages: [{ href: pathIn(other, view.path), text: t('site.other_language'), hreflang: other }],
    account: view.actor.person ? link('/mijn', t('site.mine')) : link('/aanmelden', t('site.sign_in')),
    toolsLabel: t('site.tools'),
  }
}

function breadcrumbOf(view: View, trail: NonNullable<ShellProps['trail']>, title: string) {
  const t = wordsOf(messages, view.lang)
  const parents = trail.map(({ text, path }) => ({ text, href: view.href(path) }))
  return {
    label: t('site.breadcrumb'),
    items: [{ text: t('site.home'), href: view.href('/') }, ...parents, { text: title }],
  }
}

function footerOf(view: View) {
  const t = wordsOf(messages, view.lang)
  const link = (path: string, text: string) => ({ href: view.href(path), text })
  return {
    help: {
      title: t('site.help_title'),
      text: t('site.help_text'),
      links: [link('/hulp', t('site.help_link')), link('/uitnodiging', t('site.code_link'))],
    },
    label: t('site.footer_nav'),
    links: [
      link('/colofon', t('site.colophon')),
      link('/toegankelijkheid', t('site.accessibility')),
      link('/privacy', t('site.privacy')),
      link('/voorwaarden', t('site.terms')),
      link('/huisregels', t('site.house_rules')),
      link('/ontwikkelaars', t('site.developers')),
    ],
    note: t('site.sources'),
  }
}
