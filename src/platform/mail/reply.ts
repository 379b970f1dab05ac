import type { Ctx } from '../ctx/ctx.ts'
import type { House } from '../ctx/transact.ts'
import type { Lang } from '../i18n/words.ts'
import type { MailPart } from '../mail-paragraph.ts'

/** What somebody answered by mail. */
export interface Reply {
  /** Of what is answered. */
  readonly id: string
  /** Own words only, without what was quoted. */
  readonly text: string
  /** In which the mail was that is answered. */
  readonly lang: Lang
}

/** Takes what people answer to one kind of mail. */
export interface ReplyTaker {
  /** Of what such mail asks an answer for, such as `guest`. */
  readonly kind: string
  /** Does with it what the page does to which that mail leads, as who got the mail. Returns what the mail back says. */
  take(ctx: Ctx, house: House, reply: Reply): Promise<readonly MailPart[]>
  /** Where the same can be done on a page. */
  pathTo(house: House, id: string): Promise<string>
}
