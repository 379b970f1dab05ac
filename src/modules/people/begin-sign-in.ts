import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { readEmail } from './person-for.ts'
import { lockAddress } from './queries/addresses.ts'
import { addSignIn, askedSince } from './queries/sign-ins.ts'
import {
  hashCode,
  hashSecret,
  localPath,
  mailedUntil,
  mostMails,
  newCode,
  newSecret,
  readableCode,
} from './sign-in.ts'

/** What a mail carries, so that who reads it can sign in. */
export interface MailedSignIn {
  /** Under which the code is typed. */
  readonly id: string
  /** For the link; the database keeps only its hash. */
  readonly secret: string
  /** Six digits as people read them; the database keeps only their hash. */
  readonly code: string
}

/**
 * Makes a link and a code for an address, both for ten minutes; whoever calls mails them, and to nobody else. Does the
 * same whether or not anybody has that address, so that it tells nothing about who takes part. Refuses `people.too_many_mails`.
 */
export async function beginSignIn(
  ctx: Ctx,
  wish: { email: string; next?: string | undefined; lang: Lang; addsTo?: string | undefined },
): Promise<MailedSignIn> {
  const email = readEmail(wish.email)
  await lockAddress(ctx, email)
  const since = new Date(ctx.now.getTime() - mostMails.minutes * 60_000)
  const { asked } = await askedSince(ctx, email, since)
  if (asked >= mostMails.count)
    throw new Refusal('too_many', 'people.too_many_mails', { minutes: mostMails.minutes })
  const [id, secret, code] = [newId(), newSecret(), newCode()]
  await addSignIn(ctx, {
    id,
    email,
    person: null,
    adds_to: wish.addsTo ?? null,
    lang: wish.lang,
    link_hash: hashSecret(secret),
    code_hash: hashCode(id, code),
    next: localPath(wish.next ?? ''),
    expires_at: mailedUntil(ctx.now),
  })
  return { id, secret, code: readableCode(code) }
}
