import { createHash } from 'node:crypto'
import { simpleParser, type ParsedMail } from 'mailparser'
import { ownWords } from './own-words.ts'

/** A mail that came in, as far as it matters here. */
export interface Message {
  /** The same for each copy of it. */
  readonly key: string
  /** In small letters; null when it does not say so, or names several. */
  readonly from: string | null
  /** All addresses that it went to. */
  readonly to: readonly string[]
  /** What the sender wrote; empty when nothing is left. */
  readonly text: string
  readonly isTooLarge: boolean
  /** Written by a program: an absence, a list, a failure to deliver. Nobody answers those. */
  readonly isAutomatic: boolean
  readonly hasAttachment: boolean
}

/** In bytes. */
export const largestMessage = 1_000_000
const largestText = 100_000

/** Reads a mail; of what is too large only the headers count. */
export async function readMessage(raw: Buffer): Promise<Message> {
  const mail = await simpleParser(raw.subarray(0, largestMessage), {
    ...{ skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true },
  })
  const text = mail.text ?? ''
  const isTooLarge = raw.length > largestMessage || Buffer.byteLength(text) > largestText
  const [from, ...others] = mail.from?.value ?? []
  return {
    key: createHash('sha256')
      .update(mail.messageId ?? raw)
      .digest('base64url'),
    from: others.length === 0 ? (from?.address?.toLowerCase() ?? null) : null,
    to: receiversOf(mail),
    text: isTooLarge ? '' : ownWords(text),
    isTooLarge,
    isAutomatic: isAutomatic(mail),
    hasAttachment: mail.attachments.some(one => one.contentDisposition === 'attachment' && !one.related),
  }
}

const receiving = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to']

function receiversOf(mail: ParsedMail): string[] {
  return receiving.flatMap(name =>
    headersOf(mail, name).flatMap(text => text.match(/[^\s<>,;:"]+@[^\s<>,;"]+/g) ?? []),
  )
}

/** By RFC 3834, and by what programs did before it. */
function isAutomatic(mail: ParsedMail): boolean {
  const says = (name: string, what: RegExp) => headersOf(mail, name).some(text => what.test(text))
  return (
    says('auto-submitted', /^(?!no\b)/i) ||
    says('precedence', /bulk|junk|list|auto/i) ||
    says('return-path', /^<\s*>/) ||
    says('x-auto-response-suppress', /\b(all|oof|autoreply)\b/i) ||
    ['x-autoreply', 'x-autorespond', 'list-id', 'x-failed-recipients'].some(name => says(name, /./)) ||
    says('content-type', /^multipart\/report/i) ||
    says('from', /\b(mailer-daemon|postmaster)@/i) ||
    says('subject', /^\s*(automatisch antwoord|automatic reply|out of office|afwezig)\b/i)
  )
}

function headersOf({ headerLines }: ParsedMail, name: string): string[] {
  return headerLines
    .filter(({ key }) => key === name)
    .map(({ line }) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim(),
    )
}
