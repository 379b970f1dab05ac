import { afterAll, expect, test } from 'vitest'
import { deventer, zandweerd } from '../../testing/places.ts'
import { openSite } from '../../testing/site.ts'
import { makeOrganisation } from '../organisations/index.ts'
import { pathOf } from './bottleneck.ts'
import { bottlenecksWith, nameBottleneck } from './index.ts'

const site = await openSite()
afterAll(() => site.close())

test('a file that cannot be kept with an answer is refused in words, and what was typed stays', async () => {
  const gea = await site.person('Gea')
  const of = { name: 'Gemeente', kind: 'municipality', places: [deventer], role: 'jurist' } as const
  const { id: owner } = await site.as(gea, ctx => makeOrganisation(ctx, of))
  const about = { title: 'Knelpunt', blocks: 'Het bankje', owner, places: [zandweerd] }
  const rule = { name: 'De regel', link: null }
  const { id } = await site.as(gea, ctx => nameBottleneck(ctx, { ...about, rule }))
  const [bottleneck] = await bottlenecksWith(site.reader(gea), [id])
  const headers = { origin: site.origin }
  const path = await site.signInPath(gea)
  const signedIn = await fetch(site.origin + path, { method: 'POST', redirect: 'manual', headers })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const body = new FormData()
  body.set('kind', 'stays')
  body.set('body', 'Omdat het veilig moet zijn.')
  body.set('file', new Blob(['MZ']), 'programma.exe')
  const to = `${site.origin}${pathOf(bottleneck!)}/antwoord`
  const answer = await fetch(to, { method: 'POST', headers: { ...headers, cookie }, body })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Dit bestand kunnen we niet bewaren.')
  expect(html).toContain('Omdat het veilig moet zijn.</textarea>')
})
