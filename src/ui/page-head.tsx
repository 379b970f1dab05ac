import { attribute } from './attribute.ts'
export interface PageHeadProps {
  title: string
  siteName: string
  /** From the logical name of a file (`site.css`) to its URL. */
  assets: (name: string) => string
  /** URL of the token file of a municipality. */
  themeStylesheet?: string | undefined
  description?: string | undefined
  /** Absolute URL of this page. */
  canonical?: string | undefined
  /** The same page in other languages, absolute URLs. */
  alternates?: readonly { lang: string; href: string }[] | undefined
  feeds?: readonly { href: string; title: string; type: string }[] | undefined
  /** Picture for previews, absolute URL. */
  image?: { href: string; alt: string } | undefined
  /** Keep it out of search engines. */
  noindex?: boolean | undefined
}

export function PageHead(props: PageHeadProps): JSX.Element {
  const {
    title,
    siteName,
    assets,
    themeStylesheet,
    description,
    alternates = [],
    feeds = [],
    noindex,
  } = props
  return (
    <head>
      <meta charset="utf-8" />
      <title safe>{title === siteName ? title : `${title} - ${siteName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      {description === undefined ? '' : <meta name="description" content={attribute(description)} />}
      {noindex ? <meta name="robots" content="noindex" /> : ''}
      <link rel="stylesheet" href={assets('site.css')} data-turbo-track="reload" />
      {themeStylesheet === undefined ? (
        ''
      ) : (
        <link rel="stylesheet" href={attribute(themeStylesheet)} data-turbo-track="reload" />
      )}
      <link rel="icon" href={assets('favicon.svg')} type="image/svg+xml" />
      {alternates.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={attribute(href)} />
      ))}
      {feeds.map(({ href, title: name, type }) => (
        <link rel="alternate" type={type} title={attribute(name)} href={attribute(href)} />
      ))}
      <Preview {...props} />
      <script type="module" src={assets('site.js')} data-turbo-track="reload"></script>
    </head>
  )
}

function Preview({ title, siteName, description, canonical, image }: PageHeadProps): JSX.Element {
  return (
    <>
      {canonical === undefined ? '' : <link rel="canonical" href={attribute(canonical)} />}
      {canonical === undefined ? '' : <meta property="og:url" content={attribute(canonical)} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={attribute(siteName)} />
      <meta property="og:title" content={attribute(title)} />
      {description === undefined ? '' : <meta property="og:description" content={attribute(description)} />}
      {image === undefined ? '' : <meta property="og:image" content={attribute(image.href)} />}
      {image === undefined ? '' : <meta property="og:image:alt" content={attribute(image.alt)} />}
    </>
  )
}
