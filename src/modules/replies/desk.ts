import type { House } from '../../platform/ctx/transact.ts'
import type { Lang, Params } from '../../platform/i18n/words.ts'
import type { WrittenMail } from '../../platform/mail/queries.ts'
import type { ReplyTaker } from '../../platform/mail/reply.ts'
import type { Message } from './read-message.ts'
import type { Resolver, SenderProof } from './sender-proof.ts'

/** Where mail comes in, and who takes what. */
export interface Desk {
  readonly house: House
  /** Of the mailbox, without what stands behind a plus. */
  readonly address: string
  readonly takers: readonly ReplyTaker[]
  /** Says the sentence of a refusal of any module. */
  readonly sentence: (lang: Lang, key: string, params?: Params) => string
  /** Asks the DNS; the real one when left out. */
  readonly resolver?: Resolver
}

/** What came in, and what it answers, as far as that can be told. */
export interface Received {
  readonly message: Message
  readonly proof: SenderProof
  readonly mail: WrittenMail | undefined
}

export function takerOf({ takers }: Desk, mail: WrittenMail | undefined): ReplyTaker | undefined {
  return takers.find(({ kind }) => kind === mail?.answers?.kind)
}

export function langOf(mail: WrittenMail | undefined): Lang {
  return mail?.lang === 'en' ? 'en' : 'nl'
}
