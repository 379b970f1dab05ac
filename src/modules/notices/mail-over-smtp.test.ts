import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { mailJobs } from '../../platform/mail/send-mail.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import type { Module } from '../../platform/module.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { people, requestSignIn } from '../people/index.ts'
import { sightOf } from './sight.ts'

const received: Email[] = []
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
    stream.on('end', () => {
      void PostalMime.parse(Buffer.concat(chunks)).then(mail => {
        received.push(mail)
        done()
      })
    })
  },
})

let world: World
beforeAll(async () => {
  await new Promise<void>(listening => void smtp.listen(0, '127.0.0.1', listening))
  const { port } = smtp.server.address() as AddressInfo
  const settings = { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Knooppunt <post@knooppunt.test>' }
  const mailing: Module = {
    name: 'mailing',
    messages: { nl: {}, en: {} },
    jobs: house => mailJobs(house, { ...settings, origin: 'https://knooppunt.test', sight: sightOf(house) }),
  }
  world = await openWorld([people, mailing])
})
afterAll(async () => {
  await world.close()
  await new Promise<void>(closed => smtp.close(closed))
})

async function lastMail() {
  await world.settle()
  const mail = received.at(-1)
  const headers = Object.fromEntries((mail?.headers ?? []).map(({ key, value }) => [key, value]))
  return { mail, headers }
}

test('a mail reaches the mail server with text, HTML, and a way to stop it in one click', async () => {
  const fatma = await world.person('Fatma')
  const person = fatma.person!
  await world.as(visitor, ctx =>
    writeMail(ctx, {
      ...{ to: 'fatma@example.org', person, lang: 'nl', subject: 'Een vraag\r\nBcc: x@example.org' },
      paragraphs: ['<b>Hallo</b>', { label: 'Bekijk het', path: '/vragen/heg' }],
    }),
  )
  const { mail, headers } = await lastMail()
  expect(mail).toMatchObject({
    from: { name: 'Knooppunt', address: 'post@knooppunt.test' },
    to: [{ address: 'fatma@example.org' }],
    subject: 'Een vraag Bcc: x@example.org',
  })
  expect(mail?.text?.trim()).toBe('<b>Hallo</b>\n\nBekijk het:\nhttps://knooppunt.test/vragen/heg')
  expect(mail?.html).toContain('<p>&lt;b>Hallo&lt;/b></p>')
  expect(mail?.html).toContain('href="https://knooppunt.test/vragen/heg">Bekijk het</a>')
  const stop = `https://knooppunt.test/post/stop/${person}/${world.house.sign('stop-mail', person)}`
  expect(headers).toMatchObject({
    'list-unsubscribe': `<${stop}>, <mailto:post@knooppunt.test?subject=Stop&body=${encodeURIComponent(stop)}>`,
    'list-id': '<knooppunt.knooppunt.test>',
    precedence: 'bulk',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'auto-submitted': 'auto-generated',
  })
})

test('mail to sign in with is asked for, so there is nothing to stop; it is sent once', async () => {
  const before = received.length
  await world.as(visitor, ctx => requestSignIn(ctx, { email: 'new@example.org' }))
  const { mail, headers } = await lastMail()
  await world.settle()
  expect([mail?.subject, headers['list-unsubscribe'], received.length - before]).toEqual([
    'Aanmelden bij Knooppunt',
    undefined,
    1,
  ])
  const row = world.house.db.selectFrom('mails').select('sent_at').where('to_address', '=', 'new@example.org')
  expect(await row.executeTakeFirst()).toEqual({ sent_at: world.house.now() })
})
