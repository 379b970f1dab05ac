import type { Ctx } from '../ctx/ctx.ts'
import type { Mail } from './letter.ts'
import { saveMail } from './queries.ts'

/**
 * Writes a mail into the outbox in the running transaction; a job sends it after the commit. Made-up people have addresses
 * under `.invalid`, which exists nowhere (RFC 6761): mail to them is not written.
 */
export async function writeMail(ctx: Ctx, mail: Mail): Promise<void> {
  if (mail.to.endsWith('.invalid')) return
  const id = await saveMail(ctx, { ...mail, to: oneLine(mail.to), subject: oneLine(mail.subject) })
  if (id !== null) ctx.later('send-mail', { mail: id })
}

/** Whatever comes from people may not start a second header line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ').trim()
}
