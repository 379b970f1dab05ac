import type { Children, PropsWithChildren } from '@kitajs/html'
import { Heading, type HeadingLevel } from './text.tsx'
import { attribute, safeHref } from './attribute.ts'

interface CardProps {
  title: string
  /** With it, the whole card leads there. */
  href?: string | undefined
  level?: HeadingLevel | undefined
  text?: string | undefined
  /** Badges above the title. */
  badges?: Children
  /** Small print below: when, where, by whom. */
  meta?: Children
  lang?: string | undefined
}

/** One thing of a list, with the way to it. Children come between the text and the small print. */
export function Card(props: PropsWithChildren<CardProps>): JSX.Element {
  const { title, href, level = 3, text, badges, meta, lang, children } = props
  return (
    <article class={['kp-card', href && 'kp-card--link']} lang={lang}>
      <CardTitle title={title} href={href} level={level} />
      {Boolean(badges) ? <div class="kp-badges kp-card__badges">{badges}</div> : ''}
      {text ? (
        <p class="utrecht-paragraph kp-text" safe>
          {text}
        </p>
      ) : (
        ''
      )}
      {children}
      {Boolean(meta) ? <div class="kp-meta">{meta}</div> : ''}
    </article>
  )
}

function CardTitle({ title, href, level }: Pick<CardProps, 'title' | 'href'> & { level: HeadingLevel }) {
  if (href === undefined) return <Heading level={level} look={4} text={title} />
  return (
    <tag of={`h${level}`} class="utrecht-heading-4 kp-heading">
      <a class="utrecht-link utrecht-link--html-a kp-card__link" href={safeHref(href)} safe>
        {title}
      </a>
    </tag>
  )
}

interface CardListProps {
  items: readonly JSX.Element[]
  /** `grid` puts cards next to each other where there is room. */
  layout?: 'list' | 'grid' | undefined
  label?: string | undefined
}

export function CardList({ items, layout = 'grid', label }: CardListProps): JSX.Element {
  return (
    <ul class={`kp-card-list kp-card-list--${layout}`} aria-label={attribute(label)}>
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
