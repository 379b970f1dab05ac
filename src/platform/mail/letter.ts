import { Html } from '@kitajs/html'
import type { Lang } from '../i18n/words.ts'

/** A text, or a link to a page of ours; the path is made absolute when the mail is sent. */
export type MailParagraph = string | { readonly label: string; readonly path: string }

/** A mail to one address. */
export interface Mail {
  readonly to: string
  /** Whom it is for, when that person can stop such mail with one click; left out for mail that was asked for. */
  readonly person?: string
  readonly lang: Lang
  readonly subject: string
  readonly paragraphs: readonly MailParagraph[]
  /** Two mails with the same key are one mail. */
  readonly onceKey?: string
}

/** The plain part of a mail. */
export function textOf(paragraphs: readonly MailParagraph[], origin: string): string {
  return paragraphs
    .map(paragraph =>
      typeof paragraph === 'string' ? paragraph : `${paragraph.label}:\n${origin}${paragraph.path}`,
    )
    .join('\n\n')
}

/** The HTML part, from the same paragraphs. */
export function htmlOf(
  paragraphs: readonly MailParagraph[],
  about: { origin: string; subject: string; lang: string },
): string {
  const body = paragraphs.map(paragraph => {
    if (typeof paragraph === 'string') return `<p>${Html.escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`
    const url = Html.escapeHtml(about.origin + paragraph.path)
    return `<p><a href="${url}">${Html.escapeHtml(paragraph.label)}</a></p>`
  })
  const head = `<meta charset="utf-8"><title>${Html.escapeHtml(about.subject)}</title>`
  return `<!doctype html><html lang="${about.lang}"><head>${head}</head><body>${body.join('')}</body></html>`
}
