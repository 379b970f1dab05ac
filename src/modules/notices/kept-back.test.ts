import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openMailServer, type MailServer } from '../../testing/mail-server.ts'
import { deventer } from '../../testing/places.ts'
import { answer, ask, choose, follow, openPost, type Post } from '../../testing/post.ts'
import { askSteward, createInitiative } from '../initiatives/index.ts'

let post: Post
let server: MailServer
let wil: Actor
let joris: Actor
beforeEach(async () => {
  server = await openMailServer()
  post = await openPost(server.mailing)
  wil = await post.world.person('Wil')
  joris = await post.world.person('Joris')
})
afterEach(async () => {
  await post.world.close()
  await server.close()
})

/** Lets mail be written while the mail server takes none; then this happens, and the mail server takes mail again. */
async function whileItWaits(happens: () => Promise<void>): Promise<void> {
  server.before = () => {
    throw new Error('Full.')
  }
  await expect(post.until('tuesday')).rejects.toThrow('Full.')
  await happens()
  server.before = () => undefined
  post.world.pass({ hours: 2 })
  const tend = server.mailing.jobs?.(post.world.house).find(({ name }) => name === 'tend-outbox')
  await tend?.run({})
  await post.world.settle()
}

/** A moderator takes this off the pages. */
async function takeAway(kind: string, id: string): Promise<void> {
  const moderator = await post.world.person('Mo', { role: 'moderator' })
  const { house } = post.world
  await post.world.as(moderator, async ctx => house.things.get(kind)?.hide?.(ctx, id, 'Hoort hier niet'))
}

const toWil = () => server.taken.filter(({ to }) => to.startsWith('wil-'))

async function answered(title: string): Promise<string> {
  const question = await ask(post, joris, title)
  await follow(post, wil, question)
  await answer(post, await post.world.person('Noor'), question)
  return question
}

test('a letter that waited says nothing of what its reader lost the right to see, and the rest of it', async () => {
  await choose(post, wil, 'weekly')
  await answered('Waar kan een bankje?')
  const hedge = await answered('Wie snoeit de heg?')
  await whileItWaits(() => takeAway('question', hedge))
  expect(toWil().map(({ subject }) => subject)).toEqual(['Je weekbrief'])
  const { text = '', html = '' } = toWil()[0]?.mail ?? {}
  expect([text.includes('bankje'), html.includes('bankje')]).toEqual([true, true])
  expect([text.includes('heg'), html.includes('heg')]).toEqual([false, false])
})

test('a letter of which nothing is left is not sent, and its subject is forgotten', async () => {
  await choose(post, wil, 'weekly')
  const hedge = await answered('Wie snoeit de heg?')
  await whileItWaits(() => takeAway('question', hedge))
  const rows = await post.world.house.db
    .selectFrom('mails')
    .select(['subject', 'paragraphs', 'sent_at'])
    .where('person', '=', wil.person)
    .execute()
  expect(toWil()).toEqual([])
  expect(rows).toEqual([{ subject: '…', paragraphs: [], sent_at: null }])
})

test('what was asked of somebody by name is not sent once that one may not see it', async () => {
  await choose(post, wil, { bundle: 'weekly', asked: true })
  const { id } = await post.world.as(joris, ctx =>
    createInitiative(ctx, { title: 'De buurttuin', places: [deventer] }),
  )
  await post.world.as(joris, ctx => askSteward(ctx, { initiative: id, person: wil.person ?? '' }))
  await whileItWaits(() => takeAway('initiative', id))
  expect(toWil()).toEqual([])
})

test('what its reader may still see is sent as it was written', async () => {
  await choose(post, wil, 'weekly')
  await answered('Wie snoeit de heg?')
  await whileItWaits(async () => undefined)
  expect(toWil().map(({ subject }) => subject)).toEqual(['Je weekbrief: Wie snoeit de heg?'])
})
