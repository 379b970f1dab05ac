import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { House } from '../platform/ctx/transact.ts'
import { sightOf } from '../modules/notices/index.ts'
import { mailJobs } from '../platform/mail/send-mail.ts'
import type { Module } from '../platform/module.ts'

export interface MailServer {
  /** What it took, in that order. */
  readonly taken: { to: string; subject: string; headers: Record<string, string>; mail: Email }[]
  /** The module that sends mail to it. */
  readonly mailing: Module
  readonly url: string
  /** Called for each mail before it is taken; what it throws is what the server refuses with. */
  before: (to: string) => Promise<void> | void
  close(): Promise<void>
}

/** A real mail server on a port of its own. `replyAddress`: where replies come in that are read. */
export async function openMailServer(replyAddress?: string): Promise<MailServer> {
  const taken: MailServer['taken'] = []
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo[0]?.address ?? ''
        take(to, Buffer.concat(chunks)).then(
          () => done(),
          (reason: unknown) => done(reason instanceof Error ? reason : new Error(String(reason))),
        )
      })
    },
  })
  const take = async (to: string, bytes: Buffer) => {
    await server.before(to)
    const mail = await PostalMime.parse(bytes)
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
    taken.push({ to, subject: mail.subject ?? '', headers, mail })
  }
  await new Promise<void>(listening => void smtp.listen(0, '127.0.0.1', listening))
  const url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
  const from = 'Knooppunt <post@knooppunt.test>'
  const settings = { smtpUrl: url, from, replyAddress, origin: 'https://knooppunt.test' }
  const mailing = {
    name: 'mailing',
    messages: { nl: {}, en: {} },
    jobs: (house: House) => mailJobs(house, { ...settings, sight: sightOf(house) }),
  }
  const close = () => new Promise<void>(closed => smtp.close(closed))
  const server: MailServer = { taken, mailing, url, before: () => undefined, close }
  return server
}
