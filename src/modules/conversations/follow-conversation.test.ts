import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { conversationIn, heardOf, openConversations, vote } from '../../testing/conversations.ts'
import type { World } from '../../testing/world.ts'
import { chooseMail, mailSettingsOf } from '../people/index.ts'
import { askToFollow } from './ask-to-follow.ts'
import { closeConversation, tellDone } from './close-conversation.ts'
import { removeConversation } from './edit-conversation.ts'
import { confirmFollowing, followingBehind, stopFollowing } from './follow-conversation.ts'
import { conversations } from './index.ts'
import { polisFiles } from './polis-files.ts'

let world: World
let host: Actor

beforeAll(async () => {
  ;({ world, host } = await openConversations())
})
afterAll(() => world.close())

/** Leaves an address; returns the secret in the mail. */
async function leave(conversation: string, email: string): Promise<string> {
  await world.as(visitor, ctx => askToFollow(ctx, { conversation, email, lang: 'nl' }))
  const mail = (await world.mails()).findLast(({ to }) => to === email)
  return /\/gesprekken\/hoor\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

const confirm = (secret: string) => world.as(visitor, ctx => confirmFollowing(ctx, secret))

async function ownerOf(email: string): Promise<string | undefined> {
  const found = world.house.db.selectFrom('addresses').select('person').where('email', '=', email)
  return (await found.executeTakeFirst())?.person
}

const rowsOf = (conversation: string) =>
  world.house.db
    .selectFrom('conversation_followers')
    .select(['email', 'person'])
    .where('conversation', '=', conversation)
    .execute()

const closedFor = async (conversation: string) =>
  (await heardOf(world, conversation))
    .filter(([kind]) => kind === 'conversation_closed')
    .map(([, person]) => person)

test('who voted without an account and confirms an address hears the outcome and what was done with it', async () => {
  const { id, statements } = await conversationIn(world, host)
  await vote(world, id, { token: 'a', on: statements[0]!.id, says: 1 })
  const secret = await leave(id, 'wim@example.org')
  expect((await followingBehind(world.reader(), secret)).isConfirmed).toBe(false)
  await confirm(secret)
  await world.as(host, ctx => closeConversation(ctx, id))
  await world.as(host, ctx => tellDone(ctx, { conversation: id, doneWith: 'De bomen komen er.' }))
  const wim = await ownerOf('wim@example.org')
  expect(wim).toBeDefined()
  expect(await heardOf(world, id)).toEqual([
    ['conversation_closed', wim, '/uitkomst?ik=ja'],
    ['conversation_done', wim, ''],
  ])
})

test('an address that nobody confirmed hears nothing, makes no account, and is forgotten after a week', async () => {
  const { id } = await conversationIn(world, host)
  await leave(id, 'nooit@example.org')
  const forget = async () => {
    const job = conversations.jobs!(world.house).find(({ name }) => name === 'forget-conversation-followers')
    await job!.run({})
  }
  world.pass({ days: 6 })
  await forget()
  const inTime = await rowsOf(id)
  world.pass({ days: 2 })
  await forget()
  await world.as(host, ctx => closeConversation(ctx, id))
  expect([inTime, await rowsOf(id)]).toEqual([[{ email: 'nooit@example.org', person: null }], []])
  expect([await closedFor(id), await ownerOf('nooit@example.org')]).toEqual([[], undefined])
})

test('looking behind the link confirms nothing; confirming twice is confirming once', async () => {
  const { id } = await conversationIn(world, host)
  const secret = await leave(id, 'twee@example.org')
  await followingBehind(world.reader(), secret)
  expect(await rowsOf(id)).toEqual([{ email: 'twee@example.org', person: null }])
  await confirm(secret)
  await confirm(secret)
  await confirm(await leave(id, 'twee@example.org'))
  expect(await rowsOf(id)).toEqual([{ email: null, person: await ownerOf('twee@example.org') }])
})

test('the same link takes the address off again, with one click', async () => {
  const { id } = await conversationIn(world, host)
  const secret = await leave(id, 'weg@example.org')
  await confirm(secret)
  await world.as(visitor, ctx => stopFollowing(ctx, secret))
  await world.as(host, ctx => closeConversation(ctx, id))
  expect(await closedFor(id)).toEqual([])
  await expect(followingBehind(world.reader(), secret)).rejects.toThrow('link_ended')
})

test('nothing that is kept leads from an address to a vote: no voter, no moment, and no line in the files', async () => {
  const { id, statements } = await conversationIn(world, host)
  for (const token of [...'abcdefgh']) await vote(world, id, { token, on: statements[0]!.id, says: 1 })
  await confirm(await leave(id, 'geheim@example.org'))
  const voters = await world.house.db
    .selectFrom('voters')
    .select('person')
    .where('conversation', '=', id)
    .where('person', 'is not', null)
    .execute()
  const row = await world.house.db
    .selectFrom('conversation_followers')
    .selectAll()
    .where('conversation', '=', id)
    .executeTakeFirstOrThrow()
  const files = [...(await polisFiles(world.reader(host), id)).values()].join('\n')
  const person = await ownerOf('geheim@example.org')
  expect(voters).toEqual([])
  expect(Object.keys(row).sort()).toEqual([
    ...['asked_day', 'conversation', 'email', 'lang', 'link_hash', 'person'],
  ])
  expect(row.asked_day.getUTCMinutes() + row.asked_day.getUTCSeconds()).toBe(0)
  expect([files.includes('geheim'), files.includes(person ?? '-')]).toEqual([false, false])
})

test('a new address gets a guest who is on no list; a known one stays the person it was', async () => {
  const { id } = await conversationIn(world, host)
  await confirm(await leave(id, 'gast@example.org'))
  const known = await world.person('Kees')
  const mailOf = world.house.db.selectFrom('addresses').select('email').where('person', '=', known.person!)
  await confirm(await leave(id, (await mailOf.executeTakeFirstOrThrow()).email))
  const people = await world.house.db
    .selectFrom('people')
    .select(['id', 'circle', 'askable'])
    .where('id', '=', (await ownerOf('gast@example.org')) ?? '')
    .execute()
  expect(people.map(({ circle, askable }) => [circle, askable])).toEqual([['hidden', false]])
  expect((await rowsOf(id)).map(({ person }) => person)).toContain(known.person)
})

test('who had stopped all mail and confirms an address gets the letter of the week again', async () => {
  const { id } = await conversationIn(world, host)
  const quiet = await world.person('Quinten')
  await world.as(quiet, ctx => chooseMail(ctx, { bundle: 'never', asked: false }))
  const mailOf = world.house.db.selectFrom('addresses').select('email').where('person', '=', quiet.person!)
  await confirm(await leave(id, (await mailOf.executeTakeFirstOrThrow()).email))
  const settings = await mailSettingsOf(world.reader(), quiet.person!)
  expect(settings).toEqual({ bundle: 'weekly', asked: false })
})

test('of a conversation that is gone nobody can ask to hear, and the sixth mail within fifteen minutes is refused', async () => {
  const { id } = await conversationIn(world, host)
  for (let at = 0; at < 5; at += 1) await leave(id, 'veel@example.org')
  await expect(leave(id, 'veel@example.org')).rejects.toMatchObject({ kind: 'too_many' })
  await world.as(host, ctx => removeConversation(ctx, { id, reason: 'Dubbel.' }))
  await expect(leave(id, 'laat@example.org')).rejects.toMatchObject({ kind: 'not_found' })
})
