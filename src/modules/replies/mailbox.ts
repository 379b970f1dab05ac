import type { ImapFlow } from 'imapflow'
import { largestMessage } from './read-message.ts'

/** A mailbox that is open. */
export interface Mailbox {
  /** Numbers of what is unread, oldest first. */
  unread(): Promise<number[]>
  /** A mail as it came in; of one that is too large its beginning. */
  read(number: number): Promise<Buffer>
  markRead(number: number): Promise<void>
  /** Marks it as read and with a flag, which mail programs show as a star: a person looks at it. */
  putAside(number: number): Promise<void>
  /** How many stand aside. */
  countAside(): Promise<number>
  /** The same for a mail as long as this mailbox exists (RFC 3501, 2.3.1.1). */
  readonly keyOf: (number: number) => string
  /** Whether the server still answers. */
  isOpen(): boolean
}

/** In ms. */
const timeouts = { connectionTimeout: 20_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** Opens the mailbox at `imaps://user:password@host/INBOX` for as long as the work takes. */
export async function inMailbox<T>(address: string, work: (mailbox: Mailbox) => Promise<T>): Promise<T> {
  const url = new URL(address)
  const secure = url.protocol === 'imaps:'
  // Loaded when there is a mailbox: a site without one starts without it.
  const imap = await import('imapflow')
  const client = new imap.ImapFlow({
    ...{ ...timeouts, secure, logger: false, host: url.hostname },
    port: Number(url.port || (secure ? 993 : 143)),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  })
  // Without a listener a connection that breaks ends the process; whoever waits for it hears the same.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.mailboxOpen(decodeURIComponent(url.pathname.slice(1)) || 'INBOX')
    return await work(mailboxOf(client))
  } finally {
    client.close()
  }
}

function mailboxOf(client: ImapFlow): Mailbox {
  const byUid = { uid: true }
  return {
    unread: async () => (await client.search({ seen: false }, byUid)) || [],
    read: async uid => {
      const mail = await client.fetchOne(uid, { source: { maxLength: largestMessage + 1 } }, byUid)
      if (!mail || !mail.source) throw new Error(`Mail ${uid} cannot be read`)
      return mail.source
    },
    markRead: async uid => void (await client.messageFlagsAdd([uid], ['\\Seen'], byUid)),
    putAside: async uid => void (await client.messageFlagsAdd([uid], ['\\Seen', '\\Flagged'], byUid)),
    countAside: async () => ((await client.search({ seen: true, flagged: true }, byUid)) || []).length,
    keyOf: uid => `${client.mailbox ? client.mailbox.uidValidity : 0} ${uid}`,
    isOpen: () => client.usable,
  }
}
