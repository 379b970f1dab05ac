import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { mailJobs } from '../../platform/mail/send-mail.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { sightOf } from './sight.ts'

/** Recipients of what the mail server took. */
const taken: string[] = []
let hasServer = false
let refuses = false
let nth = 0
let to = ''

const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, { envelope }, done) => {
    stream.resume()
    stream.on('end', () => {
      if (refuses) return done(new Error('Try again later.'))
      taken.push(...envelope.rcptTo.map(({ address }) => address))
      done()
    })
  },
})

/** The jobs of a site that has a mail server or not, as it is at that moment. */
function jobs(house: House): Job[] {
  const { port } = smtp.server.address() as AddressInfo
  const sight = sightOf(house)
  const settings = { from: 'post@knooppunt.test', origin: 'https://knooppunt.test', sight }
  const without = mailJobs(house, { ...settings, smtpUrl: undefined })
  const withServer = mailJobs(house, { ...settings, smtpUrl: `smtp://127.0.0.1:${port}` })
  return without.map((job, at) => ({
    ...job,
    run: async data => (hasServer ? withServer : without)[at]?.run(data),
  }))
}

let world: World
beforeAll(async () => {
  await new Promise<void>(listening => void smtp.listen(0, '127.0.0.1', listening))
  world = await openWorld([{ name: 'mailing', messages: { nl: {}, en: {} }, jobs }])
})
beforeEach(async () => {
  hasServer = false
  refuses = false
  to = `someone${(nth += 1)}@example.org`
  const link = { label: 'Aanmelden', path: '/aanmelden/link/geheim' }
  const mail = { to, lang: 'nl', subject: 'Een mail', paragraphs: [link] } as const
  await world.as(visitor, ctx => writeMail(ctx, mail))
})
afterAll(async () => {
  await world.close()
  await new Promise<void>(closed => smtp.close(closed))
})

/** What comes back by itself every ten minutes. */
async function tend(): Promise<void> {
  for (const job of jobs(world.house)) if (job.every !== undefined) await job.run({})
  await world.settle()
}

async function standing() {
  const mail = await world.house.db
    .selectFrom('mails')
    .selectAll()
    .where('to_address', '=', to)
    .executeTakeFirstOrThrow()
  return {
    isSent: mail.sent_at !== null,
    isGivenUp: mail.given_up_at !== null,
    hasLink: JSON.stringify(mail.paragraphs).includes('geheim'),
    times: taken.filter(one => one === to).length,
  }
}

test('without a mail server a mail waits, with its text', async () => {
  await world.settle()
  world.pass({ hours: 71 })
  await tend()
  expect(await standing()).toEqual({ isSent: false, isGivenUp: false, hasLink: true, times: 0 })
})

test('once there is a mail server, what waited less than three days is sent, once, and its text is forgotten', async () => {
  await world.settle()
  world.pass({ hours: 71 })
  hasServer = true
  await tend()
  await tend()
  expect(await standing()).toEqual({ isSent: true, isGivenUp: false, hasLink: false, times: 1 })
})

test('what waited three days is not sent any more, and its text is forgotten, with a mail server or without', async () => {
  await world.settle()
  world.pass({ days: 3 })
  await tend()
  const before = await standing()
  hasServer = true
  await tend()
  const never = { isSent: false, isGivenUp: true, hasLink: false, times: 0 }
  expect([before, await standing()]).toEqual([never, never])
})

test('a mail server that is set after three days does not get it from the queue either', async () => {
  world.pass({ days: 3 })
  hasServer = true
  await world.settle()
  expect((await standing()).times).toBe(0)
})

test('what the mail server did not take is tried again after an hour, not sooner', async () => {
  hasServer = true
  refuses = true
  await expect(world.settle()).rejects.toThrow('Try again later.')
  refuses = false
  world.pass({ minutes: 59 })
  await tend()
  const sooner = await standing()
  world.pass({ minutes: 1 })
  await tend()
  expect([sooner.times, (await standing()).times]).toEqual([0, 1])
})

test('two that send the same mail at the same time send it once', async () => {
  hasServer = true
  const { id } = await world.house.db
    .selectFrom('mails')
    .select('id')
    .where('to_address', '=', to)
    .executeTakeFirstOrThrow()
  const [send] = jobs(world.house)
  await Promise.all([send?.run({ mail: id }), send?.run({ mail: id }), send?.run({ mail: id })])
  expect((await standing()).times).toBe(1)
})
