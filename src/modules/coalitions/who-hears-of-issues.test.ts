import { afterAll, beforeAll, expect, test } from 'vitest'
import { zandweerd } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { beginCoalition } from './begin-coalition.ts'
import { partiesOf } from './coalition.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { raiseIssue } from './raise-issue.ts'
import { removeIssue } from './remove-things.ts'
import { endCoalition } from './steer-coalition.ts'
import { answerInvitation, watchCoalition } from './take-part.ts'

let site: Site
beforeAll(async () => void (site = await openSite()))
afterAll(() => site.close())

test('that an issue is gone hears who took part in its coalition, not who was only asked or did it', async () => {
  const [lies, omar] = [await site.person('Lies'), await site.person('Omar')]
  const [sil, connie] = [await site.person('Sil'), await site.person('Connie')]
  const wish = { title: 'Ouderen zijn vaak alleen', places: [zandweerd] }
  const issue = await site.as(lies, ctx => raiseIssue(ctx, wish))
  const invited = [omar, connie].map(({ person }) => ({ person: person ?? '' }))
  const begin = { issue: issue.id, name: 'Aan tafel', own: { organisation: null }, invited }
  const { id } = await site.as(lies, ctx => beginCoalition(ctx, begin))
  const [begun] = await coalitionsWith(site.reader(omar), [id])
  const party = (begun && partiesOf(begun, omar.person)[0]?.id) ?? ''
  await site.as(omar, ctx => answerInvitation(ctx, { coalition: id, party, accept: true }))
  await site.as(sil, ctx => watchCoalition(ctx, { coalition: id, organisation: null }))
  await site.as(lies, ctx => endCoalition(ctx, id, 'Het is gelukt.'))
  await site.as(lies, ctx => removeIssue(ctx, { id: issue.id, reason: 'Dit speelt niet meer.' }))
  await site.settle()
  const notices = await site.house.db
    .selectFrom('notices')
    .select(['person', 'path', 'data'])
    .where('kind', '=', 'issue_removed')
    .execute()
  const told = { path: `/opgaven/${issue.slug}`, data: { title: 'Ouderen zijn vaak alleen' } }
  expect(new Map(notices.map(({ person, ...said }) => [person, said]))).toEqual(
    new Map([omar, sil].map(({ person }) => [person, told])),
  )
})
