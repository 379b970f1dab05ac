import { Link, type LinkProps } from './link.tsx'
import { Paragraph } from './text.tsx'

export interface PageFooterProps {
  /** Where to get help; in the same place on every page. */
  help: { title: string; text: string; links: readonly LinkProps[] }
  /** Name of the list of links below: colophon, accessibility, privacy. */
  label: string
  links: readonly LinkProps[]
  /** Last line: version, sources. */
  note?: string | undefined
}

export function PageFooter({ help, label, links, note }: PageFooterProps): JSX.Element {
  return (
    <footer class="kp-footer">
      <div class="kp-footer__content kp-wide">
        <div class="kp-stack kp-stack--sm">
          <h2 class="utrecht-heading-4" safe>
            {help.title}
          </h2>
          <Paragraph text={help.text} />
          <LinkList links={help.links} />
        </div>
        <nav aria-label={label}>
          <LinkList links={links} />
        </nav>
        {note === undefined ? '' : <Paragraph kind="small" text={note} />}
      </div>
    </footer>
  )
}

function LinkList({ links }: { links: readonly LinkProps[] }): JSX.Element {
  return (
    <ul class="kp-plain-list">
      {links.map(link => (
        <li>
          <Link {...link} />
        </li>
      ))}
    </ul>
  )
}
