/** A text, a link to a page of ours, or a heading that may be one; the path is made absolute when the mail is sent. */
export type MailParagraph = string | MailLink | MailHeading

interface MailLink {
  readonly label: string
  readonly path: string
}

interface MailHeading {
  readonly heading: string
  readonly level: 2 | 3
  readonly path?: string
}
