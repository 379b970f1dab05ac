import type { Ctx } from '../ctx/ctx.ts'
import type { Mail } from './letter.ts'
import { saveMails } from './queries.ts'

/**
 * Writes a mail into the outbox in the running transaction; a job sends it after the commit. Made-up people have addresses
 * under `.invalid`, which exists nowhere (RFC 6761): mail to them is not written.
 */
export async function writeMail(ctx: Ctx, mail: Mail): Promise<void> {
  const [id] = await saveMails(ctx, sendable([mail]))
  if (id !== undefined) ctx.later('send-mail', { mail: id })
}

/** The same for many, which one job sends. Cost: one query. */
export async function writeMails(ctx: Ctx, mails: readonly Mail[]): Promise<void> {
  const ids = await saveMails(ctx, sendable(mails))
  if (ids.length > 0) ctx.later('send-mails', { mails: ids })
}

function sendable(mails: readonly Mail[]): Mail[] {
  return mails
    .filter(({ to }) => !to.endsWith('.invalid'))
    .map(mail => ({ ...mail, to: oneLine(mail.to), subject: oneLine(mail.subject) }))
}

/** Whatever comes from people may not start a second header line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ').trim()
}
