import { afterAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openBudgets } from '../../testing/budgets.ts'
import { castBallot, countsWith } from './cast-ballot.ts'
import { enterPaper } from './enter-paper.ts'
import { ballotBehind, forgetAddresses, hearOfBallot, leaveAddress, stopHearing } from './leave-address.ts'
import { codesOf, makeCodes } from './print-codes.ts'
import { outcomeOf } from './queries/outcomes.ts'
import { votersFor, votersIn } from './queries/voters-told.ts'

const { world, vera, gea, sam, nel, begin, reach, toVoting, now } = await openBudgets()
afterAll(() => world.close())
const { house } = world

/** A budget in which one may vote for a bench or a tree, with codes of letters when that is the proof. */
async function voting(proof: 'none' | 'code' = 'none') {
  const { id } = await begin({ proof, amount: 100_000 })
  const ids = await toVoting(id, sam, { Bankje: 700, Boom: 600 })
  const [bench = '', tree = ''] = [...ids.values()]
  const batch =
    proof === 'code' ? await world.as(vera, ctx => makeCodes(ctx, house, { budget: id, count: 9 })) : ''
  const letters = batch === '' ? [] : await codesOf(world.reader(vera), house, { budget: id, batch })
  const vote = (actor: Actor, key: string, chosen = bench) =>
    world.as(actor, ctx =>
      castBallot(ctx, house, { budget: id, shown: { device: key, key }, choices: { [chosen]: 1 } }),
    )
  const enter = async (code: string, chosen = bench) => {
    for (const reader of [vera, gea]) {
      await world.as(reader, ctx => enterPaper(ctx, house, { budget: id, code, choices: { [chosen]: 1 } }))
    }
  }
  const budget = await now(id)
  return { id, bench, tree, budget, vote, enter, codes: letters.map(({ code }) => code) }
}

type Voting = Awaited<ReturnType<typeof voting>>

const leave = ({ budget }: Voting, code: string, email: string) =>
  world.as(visitor, ctx => leaveAddress(ctx, house, { budget, code, email, lang: 'nl' }))

/** The link in the last mail to this address. */
async function linkTo({ budget }: Voting, email: string) {
  const mail = (await world.mails()).findLast(({ to }) => to === email)
  const [, voter = '', signature = ''] = /\/horen\/([^/\s]+)\/([^/\s]+)/.exec(mail?.text ?? '') ?? []
  return { budget, voter, signature }
}

async function confirm(where: Voting, email: string) {
  const link = await linkTo(where, email)
  return world.as(visitor, ctx => hearOfBallot(ctx, house, link))
}

const emailsOf = async (persons: readonly string[]) => {
  if (persons.length === 0) return []
  const query = house.db.selectFrom('addresses').select('email').where('person', 'in', persons)
  return (await query.execute()).map(({ email }) => email).sort()
}
const toldOf = async (project: string) =>
  emailsOf((await votersFor(world.reader(), [project])).map(({ person }) => person))

test('who voted without an account hears at an address once its mail was answered, and not before', async () => {
  const where = await voting()
  const receipt = await where.vote(visitor, 'a')
  await leave(where, receipt, 'an@example.org')
  expect(await toldOf(where.bench)).toEqual([])
  await confirm(where, 'an@example.org')
  expect([await toldOf(where.bench), await toldOf(where.tree)]).toEqual([['an@example.org'], []])
  expect(await emailsOf((await votersIn(world.reader(), [where.id])).map(({ person }) => person))).toEqual([
    'an@example.org',
  ])
  await where.vote(visitor, 'a', where.tree)
  expect([await toldOf(where.bench), await toldOf(where.tree)]).toEqual([[], ['an@example.org']])
})

test('who hears this way stands on no list and is asked nothing', async () => {
  const where = await voting()
  await leave(where, await where.vote(visitor, 'a'), 'stil@example.org')
  await confirm(where, 'stil@example.org')
  const [hearer] = await votersFor(world.reader(), [where.bench])
  const person = await house.db
    .selectFrom('people')
    .select(['name', 'circle', 'askable'])
    .where('id', '=', hearer!.person)
    .executeTakeFirstOrThrow()
  expect(person).toEqual({ name: 'Deelnemer', circle: 'hidden', askable: false })
})

test('one mailbox of a household hears of the ballots of both, once per project', async () => {
  const where = await voting('code')
  for (const code of where.codes.slice(0, 2)) {
    await leave(where, await where.vote(visitor, code), 'samen@example.org')
    await confirm(where, 'samen@example.org')
  }
  expect(await toldOf(where.bench)).toEqual(['samen@example.org'])
})

test('the code of a sheet leaves an address once the paper was entered; that of a letter voted with does not', async () => {
  const where = await voting('code')
  const [paper = '', online = '', unused = ''] = where.codes
  await expect(leave(where, paper, 'papier@example.org')).rejects.toThrow('budgets.receipt_unknown')
  await where.enter(paper)
  await leave(where, paper, 'papier@example.org')
  await confirm(where, 'papier@example.org')
  expect(await toldOf(where.bench)).toEqual(['papier@example.org'])
  await where.vote(visitor, online)
  for (const code of [online, unused]) {
    await expect(leave(where, code, 'gluur@example.org')).rejects.toThrow('budgets.receipt_unknown')
  }
})

test('who voted with an account hears already; nobody else can be put in the place of who hears', async () => {
  const where = await voting()
  const own = await where.vote(nel, '')
  await expect(leave(where, own, 'ander@example.org')).rejects.toThrow('budgets.hears_already')
  const receipt = await where.vote(visitor, 'b')
  await leave(where, receipt, 'bea@example.org')
  await confirm(where, 'bea@example.org')
  await expect(leave(where, receipt, 'ander@example.org')).rejects.toThrow('budgets.hears_already')
})

test('a made up link, one of another ballot and an old one say yes for nobody', async () => {
  const where = await voting()
  await leave(where, await where.vote(visitor, 'a'), 'a@example.org')
  await leave(where, await where.vote(visitor, 'b'), 'b@example.org')
  const [one, other] = [await linkTo(where, 'a@example.org'), await linkTo(where, 'b@example.org')]
  const behind = (link: typeof one) => ballotBehind(world.reader(), house, link)
  await expect(behind({ ...one, signature: 'x' })).rejects.toThrow('budgets.hear_ended')
  await expect(behind({ ...one, signature: other.signature })).rejects.toThrow('budgets.hear_ended')
  world.pass({ days: 8 })
  await world.as(visitor, forgetAddresses)
  await expect(behind(one)).rejects.toThrow('budgets.hear_ended')
  expect(await toldOf(where.bench)).toEqual([])
})

test('it stops with the link of who hears, or with the receipt', async () => {
  const where = await voting()
  const receipt = await where.vote(visitor, 'a')
  for (const way of ['link', 'receipt'] as const) {
    await leave(where, receipt, `${way}@example.org`)
    const path = await confirm(where, `${way}@example.org`)
    expect((await toldOf(where.bench)).length).toBe(1)
    const [, , , , voter = '', signature = ''] = path.split('/')
    const by =
      way === 'link' ? { budget: where.budget, voter, signature } : { budget: where.budget, code: receipt }
    await world.as(visitor, ctx => stopHearing(ctx, house, by))
    expect(await toldOf(where.bench)).toEqual([])
    world.pass({ minutes: 11 })
  }
})

test('nobody mails a stranger for ever: ten minutes between two mails, and five ballots a day to one address', async () => {
  const where = await voting()
  const receipt = await where.vote(visitor, 'a')
  await leave(where, receipt, 'doel@example.org')
  await expect(leave(where, receipt, 'doel@example.org')).rejects.toThrow('budgets.address_again')
  for (const name of 'bcde') await leave(where, await where.vote(visitor, name), 'doel@example.org')
  const sixth = await where.vote(visitor, 'f')
  await expect(leave(where, sixth, 'doel@example.org')).rejects.toThrow('budgets.address_again')
})

test('the file of the vote has no address, and no fact tells that one was left', async () => {
  const where = await voting()
  for (const name of 'abcde') await where.vote(visitor, name)
  const receipt = await where.vote(visitor, 'f')
  await leave(where, receipt, 'geheim@example.org')
  await confirm(where, 'geheim@example.org')
  await reach(where.id, 'outcome')
  const { voter } = (await countsWith(world.reader(), house, { budget: where.id, receipt }))!
  const [hearer] = await votersFor(world.reader(), [where.bench])
  const { file } = (await outcomeOf(world.reader(), where.id))!
  const facts = JSON.stringify(await house.db.selectFrom('activities').selectAll().execute())
  for (const secret of ['geheim@', voter, hearer!.person]) {
    expect([file.includes(secret), facts.includes(secret)]).toEqual([false, false])
  }
})
