import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { claimOrganisation } from './claim-organisation.ts'
import { maySpeakFor, organisations } from './index.ts'
import { answerMailedClaim, claimFor, claimsToJudge, judgeClaim, typeClaimCode } from './judge-claim.ts'
import { makeOrganisation } from './make-organisation.ts'
import { setContact } from './set-contact.ts'

let world: World
let connector: Actor
let elsewhere: Actor
beforeAll(async () => {
  world = await openWorld([organisations])
  connector = await world.person('Connie', { role: 'connector', place: zandweerd })
  elsewhere = await world.person('Els', { role: 'connector', place: apeldoorn })
})
afterAll(() => world.close())

/** A listing with nobody behind it. */
async function list(name: string, claimEmail?: string) {
  const made = await world.as(connector, ctx =>
    makeOrganisation(ctx, { name, kind: 'foundation', places: [zandweerd], role: '' }),
  )
  if (claimEmail) await world.as(connector, ctx => setContact(ctx, { slug: made.slug, claimEmail }))
  return made
}

const claim = (actor: Actor, slug: string, way: 'mail' | 'connector' = 'mail') =>
  world.as(actor, ctx =>
    claimOrganisation(ctx, { slug, way, role: 'voorzitter', explanation: 'Zie de website.', lang: 'nl' }),
  )
const speaks = ({ person }: Actor, organisation: string) =>
  maySpeakFor(world.reader(), { person: person!, organisation, day: '2026-03-10' })
const mailTo = async (to: string) => (await world.mails()).filter(mail => mail.to === to).at(-1)!.text
const codeIn = (text: string) => /code door: (\d{3} \d{3})/.exec(text)![1]!
const secretIn = (text: string) => /claim\/(\S+)/.exec(text)![1]!

test('the mail to its own address makes the claimer a holder with a full mandate, once', async () => {
  const { id, slug } = await list('De Brug', 'bestuur@brug.example')
  const anna = await world.person('Anna')
  await claim(anna, slug)
  const text = await mailTo('bestuur@brug.example')
  expect(text).toContain('Anna wil de pagina van De Brug op Knooppunt beheren')
  const answer = () =>
    world.as(visitor, ctx => answerMailedClaim(ctx, { secret: secretIn(text), isRight: true }))
  await answer()
  expect(await speaks(anna, id)).toBe(true)
  await expect(answer()).rejects.toMatchObject({ code: 'organisations.claim_link_ended' })
  await expect(claim(await world.person('Bram'), slug)).rejects.toMatchObject({
    code: 'organisations.has_people',
  })
})

test('the code of that mail does the same, and five wrong ones end it', async () => {
  const { id, slug } = await list('Koor', 'koor@koor.example')
  const anna = await world.person('Anna')
  const first = await claim(anna, slug)
  const right = codeIn(await mailTo('koor@koor.example'))
  const type = (by: Actor, code: string, of = first) =>
    world.as(by, ctx => typeClaimCode(ctx, { claim: of, code }))
  for (let tries = 0; tries < 5; tries++) {
    expect(await type(anna, right === '000 000' ? '111111' : '000000')).toBe('code_wrong')
  }
  expect(await type(anna, right)).toBe('code_ended')
  const second = await claim(anna, slug)
  const code = codeIn(await mailTo('koor@koor.example'))
  await expect(type(connector, code, second)).rejects.toMatchObject({ code: 'organisations.claim_gone' })
  expect(await type(anna, code, second)).toBe('right')
  expect(await speaks(anna, id)).toBe(true)
})

test('the mail works for three days', async () => {
  const { slug } = await list('Sportclub', 'club@club.example')
  await claim(await world.person('Anna'), slug)
  const secret = secretIn(await mailTo('club@club.example'))
  world.pass({ days: 3 })
  await expect(
    world.as(visitor, ctx => answerMailedClaim(ctx, { secret, isRight: true })),
  ).rejects.toMatchObject({ code: 'organisations.claim_link_ended' })
})

test('without an address a claim looks the same to the claimer, and nothing is mailed', async () => {
  const [there, none] = [await list('Met adres', 'x@x.example'), await list('Zonder adres')]
  const anna = await world.person('Anna')
  const before = (await world.mails()).length
  const shown = async (slug: string) => {
    const { claim: made, mayJudge } = await claimFor(world.reader(anna), await claim(anna, slug))
    return { way: made.way, accepted: made.accepted, expiresAt: made.expiresAt, mayJudge }
  }
  expect(await shown(none.slug)).toEqual(await shown(there.slug))
  expect((await world.mails()).length - before).toBe(1)
})

test('a connector of the place says yes, or no with a reason; not about an own claim', async () => {
  const { id, slug } = await list('Tuingroep')
  const [anna, bram] = [await world.person('Anna'), await world.person('Bram')]
  const [first, second] = [await claim(anna, slug, 'connector'), await claim(bram, slug, 'connector')]
  const judge = (by: Actor, claim: string, { isRight = true, reason = '' } = {}) =>
    world.as(by, ctx => judgeClaim(ctx, { claim, isRight, reason }))
  expect((await claimsToJudge(world.reader(connector))).map(one => one.id).sort()).toEqual(
    [first, second].sort(),
  )
  expect(await claimsToJudge(world.reader(elsewhere))).toEqual([])
  await expect(judge(elsewhere, first)).rejects.toMatchObject({ code: 'organisations.claim_gone' })
  await expect(judge(anna, first)).rejects.toMatchObject({ code: 'organisations.not_your_claim' })
  await expect(judge(connector, first, { isRight: false })).rejects.toMatchObject({
    code: 'organisations.reason_missing',
  })
  await judge(connector, first, { isRight: false, reason: 'Jou ken ik niet.' })
  expect((await claimFor(world.reader(anna), first)).claim).toMatchObject({
    accepted: false,
    reason: 'Jou ken ik niet.',
  })
  await judge(connector, second)
  expect([await speaks(anna, id), await speaks(bram, id)]).toEqual([false, true])
  const own = await claim(connector, (await list('Eigen')).slug, 'connector')
  await expect(judge(connector, own)).rejects.toMatchObject({ code: 'organisations.not_your_claim' })
})

test('one organisation is claimed three times a day at most', async () => {
  const { slug } = await list('Druk')
  for (const name of ['Een', 'Twee', 'Drie']) await claim(await world.person(name), slug)
  await expect(claim(await world.person('Vier'), slug)).rejects.toMatchObject({
    code: 'organisations.too_many_claims',
  })
})
