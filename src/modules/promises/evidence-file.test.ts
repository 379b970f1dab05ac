import { afterAll, expect, test } from 'vitest'
import { zandweerd } from '../../testing/places.ts'
import { openSite } from '../../testing/site.ts'
import { makePromise } from './make-promise.ts'
import { pathOf } from './promise.ts'

const site = await openSite()
afterAll(() => site.close())

const inTwentyDays = () => new Date(site.house.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10)

test.each([
  ['a text', Buffer.from('geen foto')],
  ['more than ten megabytes', Buffer.alloc(11 * 1024 * 1024, 7)],
  ['more than the server takes', Buffer.alloc(21 * 1024 * 1024, 7)],
])(
  '%s is no photo of what was done: that is said in words, and what was typed stays',
  async (_what, bytes) => {
    const anna = await site.person('Anna')
    const promise = await site.as(anna, ctx =>
      makePromise(ctx, site.house.things, {
        ...{ what: 'De heg snoeien', dueDay: inTwentyDays(), places: [zandweerd] },
      }),
    )
    const { origin } = site
    const signedIn = await fetch(new URL(await site.signInPath(anna), origin), {
      ...{ method: 'POST', redirect: 'manual', headers: { origin } },
    })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const body = new FormData()
    body.set('evidence', 'De heg is kort.')
    body.set('file', new Blob([new Uint8Array(bytes)]), 'foto.jpg')
    const answer = await fetch(new URL(`${pathOf(promise)}/gelukt`, origin), {
      ...{ method: 'POST', headers: { origin, cookie }, body },
    })
    const html = await answer.text()
    expect([answer.status, /(documents|promises)\.[a-z_]+/.exec(html)?.[0]]).toEqual([422, undefined])
    for (const kept of ['Deze foto kunnen we niet tonen.', 'De heg is kort.</textarea>'])
      expect(html).toContain(kept)
  },
)
