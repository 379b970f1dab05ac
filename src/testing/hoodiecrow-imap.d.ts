declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  interface Kept {
    readonly raw: string
    flags: string[]
  }

  interface ImapServer {
    readonly server: Server
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
    appendMessage(mailbox: string, flags: string[], at: string | false, raw: string): void
    getMailbox(path: string): { readonly messages: Kept[] }
  }

  export default function hoodiecrow(options?: object): ImapServer
}
