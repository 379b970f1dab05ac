import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { conversationIn, vote } from '../../testing/conversations.ts'
import { deventer } from '../../testing/places.ts'
import { openPost, type Post } from '../../testing/post.ts'
import { agreements } from '../agreements/index.ts'
import { coalitions } from '../coalitions/index.ts'
import {
  askToFollow,
  carryOn,
  closeConversation,
  codesOf,
  confirmFollowing,
  conversations,
  enterPaper,
  makeCodes,
  takeSeatByCode,
  tellDone,
} from '../conversations/index.ts'
import { signposts } from '../signposts/index.ts'
import { planTable, tables } from '../tables/index.ts'

let post: Post
let host: Actor
let id: string
let statement: string
const names = ['Anna', 'Bram', 'Cato']
const who: Actor[] = []

beforeAll(async () => {
  post = await openPost(coalitions, agreements, tables, signposts, conversations)
  host = await post.world.person('Hanna')
  for (const name of names) who.push(await post.world.person(name))
  post.at('2026-03-04T12:00:00Z')
  await scene()
})
afterAll(() => post.world.close())

/**
 * Three vote with an account, three by a printed code of whom one leaves an address, one on paper, and the host. One more leaves
 * an address and never opens the mail; one does not vote and wants to hear all the same.
 */
async function scene() {
  const { world } = post
  const made = await conversationIn(world, host, { proof: 'code' })
  id = made.id
  statement = made.statements[0]!.id
  const codes = codesOf(world.house, id, 8)
  await world.as(host, ctx => makeCodes(ctx, { conversation: id, codes }))
  const seats = [...who, host].map(by => ({ by, token: null as string | null }))
  const visitors = ['phone 1', 'phone 2', 'phone 3'].map(token => ({ by: visitor, token }))
  for (const [at, { by, token }] of [...seats, ...visitors].entries()) {
    const seat = { conversation: id, code: codes[at]!, token: token ?? '' }
    await world.as(by, ctx => takeSeatByCode(ctx, seat))
    await vote(world, id, { by, token, on: statement, says: 1 })
  }
  const votes = [{ statement, vote: 1 as const, isImportant: false }]
  await world.as(host, ctx => enterPaper(ctx, { conversation: id, code: codes[7]!, votes }))
  await confirm(await leave('telefoon@example.org'))
  await leave('ongeopend@example.org')
  await confirm(await leave('papier@example.org'))
  world.pass({ minutes: 1 })
  await world.settle()
}

async function leave(email: string): Promise<string> {
  await post.world.as(visitor, ctx => askToFollow(ctx, { conversation: id, email, lang: 'nl' }))
  const mail = (await post.world.mails()).findLast(({ to }) => to === email)
  return /\/gesprekken\/hoor\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

const confirm = (secret: string) => post.world.as(visitor, ctx => confirmFollowing(ctx, secret))

/** Who got a letter after this, and what it says of the conversation. */
async function lettersAfter(deed: () => Promise<unknown>) {
  const before = (await post.world.mails()).length
  await deed()
  await post.until('tuesday')
  const mails = (await post.world.mails()).slice(before)
  return {
    to: mails.map(({ to }) => to.replace(/-.*@/, '@')).sort(),
    texts: [...new Set(mails.map(({ text }) => /Wat er veranderde\n\n([^]*?)\n\nHierover/.exec(text)?.[1]))],
  }
}

/** All who took part and said how they can be told. The host does it all, and hears nothing of that. */
const everybody = [
  ...['anna@example.org', 'bram@example.org', 'cato@example.org'],
  ...['papier@example.org', 'telefoon@example.org'],
]

test('everyone who took part hears in the letter where common ground went on, with the link', async () => {
  const { texts, to } = await lettersAfter(async () => {
    const wish = { kind: 'talk', title: 'Groen in de straat', places: [deventer] } as const
    const table = await post.world.as(host, ctx => planTable(ctx, wish))
    const words = (_: unknown, path: string) => ({ heading: 'Wat we delen', from: path })
    await post.world.as(host, ctx =>
      carryOn(ctx, { conversation: id, statement, to: { kind: 'table', id: table.id }, words }),
    )
  })
  expect(to).toEqual(everybody)
  expect(texts.map(text => text?.replace(/-\w{6}\//, '/'))).toEqual([
    'Wat willen we met het plein?\nhttps://knooppunt.test/gesprekken/wat-willen-we-met-het-plein/uitkomst?ik=ja\n\nIets waarover jullie het eens waren, gaat verder. Bij de uitkomst lees je waar.',
  ])
})

test('everyone who took part hears the outcome, and then what was done with it', async () => {
  const closed = await lettersAfter(() => post.world.as(host, ctx => closeConversation(ctx, id)))
  const done = await lettersAfter(() =>
    post.world.as(host, ctx => tellDone(ctx, { conversation: id, doneWith: 'De bomen komen er.' })),
  )
  expect([closed.to, done.to]).toEqual([everybody, everybody])
})

test('of eight voters each hears, or left no address, or is the one who did it', async () => {
  const voters = await post.world.house.db
    .selectFrom('voters')
    .select(['via', 'person'])
    .where('conversation', '=', id)
    .execute()
  const heard = await post.world.house.db
    .selectFrom('notices')
    .select('person')
    .distinct()
    .where('kind', '=', 'conversation_carried')
    .execute()
  const persons = heard.map(({ person }) => person)
  const count = (those: typeof voters) => those.length
  expect({
    all: count(voters),
    heardByAccount: count(voters.filter(({ person }) => person !== null && persons.includes(person))),
    didIt: count(voters.filter(({ person }) => person === host.person)),
    withoutAccount: count(voters.filter(({ person }) => person === null)),
    heard: persons.length,
  }).toEqual({ all: 8, heardByAccount: 3, didIt: 1, withoutAccount: 4, heard: 5 })
})
