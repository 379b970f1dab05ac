import { Html } from '@kitajs/html'
import type { Lang } from '../i18n/words.ts'
import type { Thing } from '../activities/fact.ts'
import type { MailParagraph, MailPart } from '../mail-paragraph.ts'
import type { MailedEvent } from './calendar-part.ts'

/** A mail to one address. */
export interface Mail {
  readonly to: string
  /** Whom it is for, when that person can stop such mail with one click; left out for mail that was asked for. */
  readonly person?: string
  readonly lang: Lang
  readonly subject: string
  /** What the subject names, if its reader may lose sight of that before it is sent. */
  readonly names?: Named
  readonly paragraphs: readonly MailPart[]
  /** Two mails with the same key are one mail. */
  readonly onceKey?: string
  /** What it is about: mails with the same thread stand together in mail programs. */
  readonly thread?: string
  /** For the calendar of the reader. */
  readonly event?: MailedEvent
  /** What a reply to it answers, on behalf of `person`; replies are not read when left out. */
  readonly answers?: Thing
}

/** A thing that the subject of a mail names, and the subject without it; without such a subject the mail is not sent. */
export interface Named {
  readonly thing: Thing
  readonly otherwise: string | null
}

/** The plain part of a mail. */
export function textOf(paragraphs: readonly MailParagraph[], origin: string): string {
  return paragraphs
    .map(paragraph => {
      if (typeof paragraph === 'string') return paragraph
      if ('label' in paragraph) return `${paragraph.label}:\n${origin}${paragraph.path}`
      return paragraph.path === undefined
        ? paragraph.heading
        : `${paragraph.heading}\n${origin}${paragraph.path}`
    })
    .join('\n\n')
}

/** Mail programs drop style sheets from elsewhere, so it is here; colours are those of the usual theme. */
const style = `
body{margin:0 auto;padding:16px;max-width:38rem;font:16px/1.5 Verdana,Arial,sans-serif;color:#1b1b1b;background:#fff}
h2{font-size:20px;line-height:1.3;margin:32px 0 8px;padding-top:16px;border-top:2px solid #0b5c8a}
h3{font-size:16px;margin:24px 0 4px}
p{margin:4px 0 8px}
a{color:#0b5c8a}
a.do{display:inline-block;margin:4px 8px 4px 0;padding:7px 14px;border:1px solid #0b5c8a;border-radius:4px;text-decoration:none}`

/** The HTML part, from the same paragraphs. Links that follow each other stand beside each other. */
export function htmlOf(
  paragraphs: readonly MailParagraph[],
  about: { origin: string; subject: string; lang: string },
): string {
  const subject = Html.escapeHtml(about.subject)
  const body = paragraphs.map(paragraph => asHtml(paragraph, about.origin)).join('')
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${subject}</title><style>${style}</style>`,
  ].join('')
  const beside = body.replaceAll(`</a></p><p class="do">`, '</a> ')
  return `<!doctype html><html lang="${about.lang}"><head>${head}</head><body>${beside}</body></html>`
}

function asHtml(paragraph: MailParagraph, origin: string): string {
  if (typeof paragraph === 'string') return `<p>${Html.escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`
  if ('label' in paragraph) {
    return `<p class="do"><a class="do" href="${Html.escapeHtml(origin + paragraph.path)}">${Html.escapeHtml(paragraph.label)}</a></p>`
  }
  const { heading, level, path } = paragraph
  const text = Html.escapeHtml(heading)
  const inside = path === undefined ? text : `<a href="${Html.escapeHtml(origin + path)}">${text}</a>`
  return `<h${level}>${inside}</h${level}>`
}
