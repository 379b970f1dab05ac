import { afterAll, expect, test } from 'vitest'
import {
  budgetPath,
  codesOfBatch,
  enterPaper,
  makeBudgetCodes,
  projectPath,
  projectsOfBudget,
} from '../src/modules/budgets/index.ts'
import { system } from '../src/platform/ctx/actor.ts'
import { waysIn } from '../src/testing/budgets.ts'
import { deventer } from '../src/testing/places.ts'
import { openSite } from '../src/testing/site.ts'
import { mailedPath, visit } from './visit.ts'

const site = await openSite()
const person = (name: string) => site.person(name)
const people = {
  ...{ vera: await site.person('Vera', { role: 'connector', place: deventer }), gea: await person('Gea') },
  ...{ sam: await person('Sam'), nel: await person('Nel'), bas: await person('Bas') },
}
const ways = waysIn(site, people)
afterAll(() => site.close())

const paperMail = 'papier@example.org'
const letterMail = 'brief@example.org'
const waitingMail = 'wacht@example.org'

/** Receipts, by way of voting, of ballots for the bench. */
async function voteEachWay(
  path: string,
  codes: readonly string[],
  { id: bench, budget: id }: { id: string; budget: string },
) {
  const [byAccount = '', byLetter = '', waiting = '', paper = '', ...others] = codes
  const nel = await visit(site, people.nel)
  const visitor = await visit(site)
  const vote = async (voter: typeof nel, key: string) => {
    const answer = await voter.post(`${path}/stembiljet`, { key, kies: '1', doe: 'stem' })
    return new URL(answer.headers.get('location') ?? '', site.origin).searchParams.get('code') ?? ''
  }
  await vote(nel, byAccount)
  for (const code of others) await vote(visitor, code)
  for (const reader of [people.vera, people.gea]) {
    await site.as(reader, ctx =>
      enterPaper(ctx, site.house, { budget: id, code: paper, choices: { [bench]: 1 } }),
    )
  }
  return { letter: await vote(visitor, byLetter), waiting: await vote(visitor, waiting), paper }
}

test('each step of a project reaches all who voted for or supported it and have an address, once, in their letter', async () => {
  const { id } = await ways.begin({ proof: 'code', amount: 100_000 })
  await ways.toVoting(id, people.sam, { Bankje: 700, Boom: 600 })
  const budget = await ways.now(id)
  const path = budgetPath(budget)
  const [bench] = await projectsOfBudget(site.reader(system), budget)
  const supports = { project: bench!.id, person: people.bas.person!, since: site.house.now() }
  await site.house.db.insertInto('project_supporters').values(supports).execute()
  const batch = await site.as(people.vera, ctx => makeBudgetCodes(ctx, site.house, { budget: id, count: 8 }))
  const letters = await codesOfBatch(site.reader(people.vera), site.house, { budget: id, batch })
  const codes = letters.map(({ code }) => code)
  const receipts = await voteEachWay(path, codes, bench!)
  await ways.reach(id, 'outcome')

  const visitor = await visit(site)
  const scanned = await visitor.get(`${path}/stembiljet?code=${receipts.paper}`)
  expect(scanned.headers.get('location')).toBe(`${path}/ontvangst?code=${receipts.paper}`)
  const left = [
    [receipts.letter, letterMail],
    [receipts.paper, paperMail],
    [receipts.waiting, waitingMail],
  ] as const
  for (const [code, email] of left) await visitor.send(`${path}/ontvangst`, { code, email, doe: 'hoor' })
  await site.settle()
  for (const email of [letterMail, paperMail]) {
    const link = await mailedPath(site, email, '/horen/')
    expect(await (await visitor.get(link)).text()).toContain('Ja, ik wil het horen')
    await visitor.send(link, { doe: 'ja' })
  }
  await ways.reach(id, 'realisation')

  const sam = await visit(site, people.sam)
  const step = `${projectPath(budget, bench!)}/stap`
  await sam.send(step, { kind: 'step', title: 'Het hout is besteld' })
  await sam.send(step, { kind: 'step', title: 'Het bankje staat er' })
  const before = (await site.mails()).length
  for (let day = 0; day < 8; day += 1) await site.nextDay()
  const told = (await site.mails()).slice(before).filter(({ text }) => text.includes('Bankje'))
  const readers = (words: string) =>
    told.flatMap(({ to, text }) => (text.includes(words) ? to.replace(/-\w+@/, '@') : [])).sort()
  expect(readers('een project waar je op stemde')).toEqual([
    ...['brief@example.org', 'nel@example.org', 'papier@example.org'],
  ])
  expect(readers('Er is nieuws over dit project')).toEqual([
    'bas@example.org',
    'gea@example.org',
    'vera@example.org',
  ])
  for (const { text } of told) expect(text.match(/Bankje\n/g)).toEqual(['Bankje\n'])
})

test('nothing but its link and its receipt knows of an address: not the pages of who leads, judges or runs the site', async () => {
  const { id } = await ways.begin({ proof: 'none' })
  await ways.toVoting(id, people.sam, { Bankje: 700, Boom: 600 })
  const path = budgetPath(await ways.now(id))
  const first = await fetch(new URL(`${path}/stembiljet`, site.origin))
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const post = (to: string, form: Record<string, string>) =>
    fetch(new URL(to, site.origin), {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(form) },
      headers: { origin: site.origin, cookie },
    })
  const cast = await post(`${path}/stembiljet`, { kies: '1', doe: 'stem' })
  const receipt = new URL(cast.headers.get('location') ?? '', site.origin)
  expect(await (await fetch(receipt)).text()).toContain('Wil je horen wat er met je stem gebeurt?')
  const code = receipt.searchParams.get('code') ?? ''
  const wrong = await post(`${path}/ontvangst`, { code, email: 'geen adres', doe: 'hoor' })
  const again = await wrong.text()
  expect([
    wrong.status,
    again.includes('value="geen adres"'),
    again.includes('Vul een mailadres in'),
  ]).toEqual([422, true, true])
  const email = 'stille.stem@example.org'
  await post(`${path}/ontvangst`, { code, email, doe: 'hoor' })
  await site.settle()
  await post(await mailedPath(site, email, '/horen/'), { doe: 'ja' })
  const owner = await site.person('Olga', { role: 'operator' })
  const looks = await Promise.all([people.vera, people.gea, owner].map(person => visit(site, person)))
  for (const look of looks) {
    for (const page of [path, `${path}/verder`, `${path}/stemmen`, `${path}/ontvangst?code=${code}`]) {
      expect(await (await look.get(page)).text()).not.toContain(email)
    }
  }
})
