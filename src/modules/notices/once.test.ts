import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMailServer, type MailServer } from '../../testing/mail-server.ts'
import { deventer } from '../../testing/places.ts'
import { ask, choose, letters, openPost, place, type Post } from '../../testing/post.ts'
import { mailJobs } from '../../platform/mail/send-mail.ts'
import { sightOf } from './sight.ts'

let post: Post
let server: MailServer
beforeEach(async () => {
  server = await openMailServer()
  post = await openPost(server.mailing)
})
afterEach(async () => {
  await post.world.close()
  await server.close()
})

/** So many people who want news of Deventer, where something was asked. */
async function neighbours(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const person = await post.world.person(`Buur ${nth}`)
    await place(post, person, [deventer])
    await choose(post, person, 'weekly')
  }
  await ask(post, await post.world.person('Asker'), 'Wie snoeit de heg?')
  await post.world.settle()
  post.at('2026-03-10T07:00:00Z')
}

const toEach = () => {
  const counts = new Map<string, number>()
  for (const { to } of server.taken) counts.set(to, (counts.get(to) ?? 0) + 1)
  return counts
}

test('two processes that write the letters of one morning write each once', async () => {
  await neighbours(12)
  await Promise.all([post.job.run({}), post.job.run({}), post.job.run({})])
  const to = (await letters(post)).map(letter => letter.to)
  expect([to.length, new Set(to).size]).toEqual([12, 12])
})

test('what the mail server refuses in the middle goes again, and what it took does not', async () => {
  await neighbours(12)
  let left = 5
  server.before = () => {
    left -= 1
    if (left < 0) throw new Error('Full.')
  }
  await post.job.run({})
  await expect(post.world.settle()).rejects.toThrow('Full.')
  const taken = server.taken.length
  server.before = () => undefined
  post.world.pass({ hours: 2 })
  const tend = server.mailing.jobs?.(post.world.house).find(({ name }) => name === 'tend-outbox')
  await tend?.run({})
  await post.world.settle()
  expect([taken, toEach().size, Math.max(...toEach().values())]).toEqual([5, 12, 1])
})

test('a process that is killed while it sends leaves no letter that is sent twice; another goes on with the rest', async () => {
  await neighbours(30)
  await post.job.run({})
  const file = join(import.meta.dirname, '../../testing/sending-process.ts')
  const options = {
    DATABASE: post.world.databaseUrl,
    SMTP: server.url,
    NOW: post.world.house.now().toISOString(),
  }
  const sender = spawn(process.execPath, [file], { env: { ...process.env, ...options }, stdio: 'inherit' })
  server.before = () => {
    // The tenth is taken by the mail server, and nobody is there any more to hear that.
    if (server.taken.length === 9) sender.kill('SIGKILL')
  }
  await once(sender, 'exit')
  server.before = () => undefined
  const { house } = post.world
  const rows = await house.db.selectFrom('mails').select('id').where('sent_at', 'is', null).execute()
  const origin = 'https://knooppunt.test'
  const settings = { smtpUrl: server.url, from: 'post@knooppunt.test', origin, sight: sightOf(house) }
  const send = mailJobs(house, settings).find(({ name }) => name === 'send-mails')
  await send?.run({ mails: rows.map(({ id }) => id) })
  const unsure = await house.db.selectFrom('mails').select('id').where('sent_at', 'is', null).execute()
  const counts = [...toEach().values()]
  // Five are under way at one time: of those nobody knows, so they are not sent a second time.
  expect(Math.max(...counts)).toBe(1)
  expect(unsure.length).toBeGreaterThan(0)
  expect(unsure.length).toBeLessThanOrEqual(5)
  expect(counts.length + unsure.length).toBeGreaterThanOrEqual(30)
})

test('letters of many take as many queries as letters of few', async () => {
  await neighbours(3)
  post.world.queries()
  await post.job.run({})
  const few = post.world.queries().length
  await neighbours(25)
  post.at('2026-03-17T07:00:00Z')
  post.world.queries()
  await post.job.run({})
  const many = post.world.queries().length
  expect((await letters(post)).length).toBeGreaterThan(25)
  // The queue now and then asks one thing more.
  expect(many - few).toBeLessThanOrEqual(2)
})
