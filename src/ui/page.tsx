import type { PropsWithChildren } from '@kitajs/html'
import { attribute } from './attribute.ts'
import { Breadcrumb, type BreadcrumbProps } from './breadcrumb.tsx'
import { PageFooter, type PageFooterProps } from './page-footer.tsx'
import { PageHead, type PageHeadProps } from './page-head.tsx'
import { PageHeader, type PageHeaderProps } from './page-header.tsx'

export interface PageProps extends PageHeadProps {
  lang: string
  dir?: 'ltr' | 'rtl' | undefined
  /** Class of the theme, on top of the base tokens. */
  theme?: string | undefined
  skip: string
  header: PageHeaderProps
  breadcrumb?: BreadcrumbProps | undefined
  footer: PageFooterProps
  /** URL of a stream of server-sent events; on `changed` the page refreshes itself. */
  live?: string | undefined
}

/** A whole document. Children are the content of `main`, under each other. */
export function Page(props: PropsWithChildren<PageProps>): JSX.Element {
  const {
    lang,
    dir = 'ltr',
    theme = 'knooppunt-theme',
    skip,
    header,
    breadcrumb,
    footer,
    live,
    children,
  } = props
  return (
    <>
      {'<!doctype html>'}
      <html lang={lang} dir={dir} class={`voorbeeld-theme ${theme} utrecht-root kp-root`}>
        <PageHead {...props} />
        <body class="utrecht-document kp-document">
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main" safe>
            {skip}
          </a>
          <PageHeader {...header} />
          <div class="kp-body">
            {breadcrumb ? <Breadcrumb {...breadcrumb} /> : ''}
            <main id="main" class="kp-main kp-stack kp-stack--lg" tabindex="-1">
              {children}
            </main>
          </div>
          <PageFooter {...footer} />
          {live === undefined ? '' : <tag of="kp-live" src={attribute(live)} />}
        </body>
      </html>
    </>
  )
}
