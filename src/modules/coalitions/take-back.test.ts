import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { beginCoalition } from './begin-coalition.ts'
import { inviteParties } from './invite-party.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { raiseIssue } from './raise-issue.ts'
import { answerInvitation, takeBackInvitation } from './take-part.ts'

let site: Site
beforeAll(async () => void (site = await openSite()))
afterAll(() => site.close())

/** Lies keeps a coalition for which Omar was asked, by mail too. */
async function asked() {
  const [lies, omar] = [await site.person('Lies'), await site.person('Omar')]
  const { id } = await site.as(lies, async ctx => {
    const issue = await raiseIssue(ctx, { title: 'Ouderen zijn vaak alleen', places: [zandweerd] })
    const invited = [{ person: omar.person ?? '' }]
    return beginCoalition(ctx, { issue: issue.id, name: 'Aan tafel', own: { organisation: null }, invited })
  })
  const mail = (await site.mails()).at(-1)?.text ?? ''
  const link = /\/coalitie-uitnodiging\/[\w-]+/.exec(mail)?.[0] ?? ''
  return { lies, omar, id, link, party: await partyOf(id, lies, omar) }
}

async function partyOf(id: string, reader: Actor, of: Actor): Promise<string> {
  const [coalition] = await coalitionsWith(site.reader(reader), [id])
  return coalition?.parties.find(({ person }) => person === of.person)?.id ?? ''
}

async function saysAt(path: string): Promise<[number, boolean]> {
  const answer = await fetch(site.origin + path)
  return [answer.status, (await answer.text()).includes('Deze uitnodiging is ingetrokken.')]
}

test('an invitation that was taken back is over: no party, no answer, nothing more heard, and its link says so', async () => {
  const { lies, omar, id, link, party } = await asked()
  await site.as(lies, ctx => takeBackInvitation(ctx, { coalition: id, party }))
  await site.settle()
  const answer = site.as(omar, ctx => answerInvitation(ctx, { coalition: id, party, accept: true }))
  await expect(answer).rejects.toMatchObject({ code: 'coalitions.not_invited' })
  const heard = site.house.db.selectFrom('notices').select('kind').where('person', '=', omar.person)
  expect([
    await partyOf(id, lies, omar),
    await saysAt(link),
    (await heard.execute()).map(({ kind }) => kind),
    (await site.mails()).filter(({ text }) => text.includes('ingetrokken')),
  ]).toEqual(['', [410, true], ['coalition_invited'], []])
})

test('who was asked before can be asked again', async () => {
  const { lies, omar, id, party } = await asked()
  await site.as(lies, ctx => takeBackInvitation(ctx, { coalition: id, party }))
  await site.as(lies, ctx => inviteParties(ctx, id, [{ person: omar.person ?? '' }]))
  expect(await partyOf(id, lies, omar)).not.toBe('')
})

test('what was answered is not taken back, and a no does not look like it', async () => {
  const [yes, no] = [await asked(), await asked()]
  const say = (accept: boolean, { id, omar, party }: typeof yes) =>
    site.as(omar, ctx => answerInvitation(ctx, { coalition: id, party, accept }))
  await say(true, yes)
  await say(false, no)
  const back = site.as(yes.lies, ctx => takeBackInvitation(ctx, { coalition: yes.id, party: yes.party }))
  await expect(back).rejects.toMatchObject({ code: 'coalitions.answered' })
  expect(await saysAt(no.link)).toEqual([410, false])
})
