import type { AddressInfo } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'

export interface TestMailbox {
  readonly url: string
  /** A mail comes in. */
  receive(raw: string): void
  /** Whether each mail in it was read, oldest first. */
  areRead(): boolean[]
  /** Flags of each mail in it, oldest first. */
  flags(): string[][]
  /** As when somebody marks it as unread. */
  takeFlagsOff(number: number): void
  /** As when the program died before it could mark the newest one. */
  markNewestUnread(): void
  close(): Promise<void>
}

/** A real IMAP server on a port of its own, with one mailbox. */
export async function openMailbox(): Promise<TestMailbox> {
  const server = hoodiecrow({ storage: { INBOX: {} } })
  await new Promise<void>(listening => void server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const kept = () => server.getMailbox('INBOX').messages
  return {
    url: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`,
    receive: raw => void server.appendMessage('INBOX', [], false, raw.replace(/\r?\n/g, '\r\n')),
    areRead: () => kept().map(({ flags }) => flags.includes('\\Seen')),
    flags: () => kept().map(({ flags }) => [...flags]),
    takeFlagsOff: number => void kept()[number]?.flags.splice(0),
    markNewestUnread: () => void kept().at(-1)?.flags.splice(0),
    close: () => new Promise<void>(closed => void server.close(closed)),
  }
}
