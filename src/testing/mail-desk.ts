import { readFileSync } from 'node:fs'
import { deskOf } from '../main/mailbox.ts'
import { modules } from '../main/modules.ts'
import { replyJobs, type Desk } from '../modules/replies/index.ts'
import type { Actor } from '../platform/ctx/actor.ts'
import { openMailServer, type MailServer } from './mail-server.ts'
import { openMailbox, type TestMailbox } from './mailbox.ts'
import { openWorld, type World } from './world.ts'

export const deskAddress = 'antwoord@knooppunt.test'

/** A world that takes answers by mail, with real servers for mail that goes out and that comes in. */
export interface MailDesk {
  readonly world: World
  readonly smtp: MailServer
  readonly mailbox: TestMailbox
  readonly desk: Desk
  /** What the DNS says, by type and name; nothing else exists. */
  readonly records: Record<string, string[][]>
  /** A minute passes: what came in is read, and what was written goes out. */
  poll(at?: Partial<Desk>): Promise<void>
  /** What went out to an address. */
  mailsTo(who: string): { subject: string; text: string }[]
  close(): Promise<void>
}

export async function openMailDesk(): Promise<MailDesk> {
  const smtp = await openMailServer(deskAddress)
  const mailbox = await openMailbox()
  const those = modules.filter(({ replies }) => replies !== undefined)
  const world = await openWorld([...those, smtp.mailing])
  const records: MailDesk['records'] = {}
  const resolver: NonNullable<Desk['resolver']> = (name, type) => {
    const found = records[`${type} ${name}`]
    return found
      ? Promise.resolve(found)
      : Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' }))
  }
  const desk = { ...deskOf(world.house, deskAddress), resolver }
  return {
    ...{ world, smtp, mailbox, desk, records },
    poll: async at => {
      const fetch = replyJobs({ ...desk, ...at }, mailbox.url).find(({ name }) => name === 'fetch-replies')
      await fetch?.run({})
      await world.settle()
    },
    mailsTo: who =>
      smtp.taken
        .filter(({ to }) => to === who)
        .map(({ subject, mail }) => ({ subject, text: mail.text?.trim() ?? '' })),
    close: async () => {
      await world.close()
      await mailbox.close()
      await smtp.close()
    },
  }
}

export async function emailOf({ house }: World, { person }: Actor): Promise<string> {
  const row = house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', person ?? '')
  return (await row.executeTakeFirstOrThrow()).email
}

let nth = 0

/** A reply from somebody, to an address, with an own Message-ID; `like` one of the mails of `replies`, or saying something. */
export function replyFrom(who: string, to: string, { like = 'gmail-nl', says = '' } = {}): string {
  nth += 1
  const file = new URL(`../modules/replies/mails/${like}.eml`, import.meta.url)
  const raw = readFileSync(file, 'utf8')
    .replaceAll('bas@example.org', who)
    .replaceAll('{reply}', to)
    .replace(/Message-ID: <.*?@/, `Message-ID: <mail-${nth}@`)
  if (says === '') return raw
  return `${raw.split('\nContent-Type')[0]}\nContent-Type: text/plain; charset=UTF-8\n\n${says}\n`
}
