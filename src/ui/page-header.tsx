import { safeHref } from './attribute.ts'
import { Link, type LinkProps } from './link.tsx'

export interface PageHeaderProps {
  siteName: string
  /** What the site is, in a few words, under its name. */
  tagline?: string | undefined
  homeHref: string
  /** URL of the logo; it is decoration, the name stands next to it. */
  logo: string
  navLabel: string
  nav: readonly LinkProps[]
  /** Links to this page in the other languages. */
  languages?: readonly LinkProps[] | undefined
  /** Sign in, or what is mine. */
  account?: LinkProps | undefined
  /** Name of the small menu with languages and account. */
  toolsLabel: string
}

export function PageHeader(props: PageHeaderProps): JSX.Element {
  const { siteName, tagline, homeHref, logo, navLabel, nav, languages = [], account, toolsLabel } = props
  const tools = account ? [...languages, account] : languages
  return (
    <header class="kp-header">
      <div class="kp-header__top kp-wide">
        <a class="kp-brand" href={safeHref(homeHref)}>
          <img class="kp-brand__logo" src={logo} alt="" width="40" height="40" />
          <span class="kp-brand__text">
            <span class="kp-brand__name" safe>
              {siteName}
            </span>
            {tagline === undefined ? (
              ''
            ) : (
              <span class="kp-brand__tagline" safe>
                {tagline}
              </span>
            )}
          </span>
        </a>
        <Menu label={toolsLabel} links={tools} look="kp-tools" />
      </div>
      <div class="kp-header__nav">
        <Menu label={navLabel} links={nav} look="kp-nav kp-wide" />
      </div>
    </header>
  )
}

function Menu({
  label,
  links,
  look,
}: {
  label: string
  links: readonly LinkProps[]
  look: string
}): JSX.Element {
  if (links.length === 0) return ''
  return (
    <nav class={look} aria-label={label}>
      <ul class="kp-menu">
        {links.map(link => (
          <li>
            <Link {...link} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
