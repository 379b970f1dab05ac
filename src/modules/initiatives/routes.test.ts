import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { foundation } from '../../testing/foundation.ts'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { createInitiative } from './create-initiative.ts'
import { editInitiative } from './edit-initiative.ts'
import { initiativeAt, partiesOf } from './queries/find.ts'
import { setParty } from './set-party.ts'

let site: Site
let noor: Actor
let stewardCookie: string

beforeAll(async () => {
  site = await openSite()
  noor = await site.person('Noor')
  stewardCookie = await signedIn(noor)
})
afterAll(() => site.close())

interface Sent {
  readonly form?: [string, string][] | Record<string, string>
  readonly cookie?: string
}
const visit = (path: string, { form, cookie = '' }: Sent = {}) =>
  fetch(site.origin + path, {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  })
const get = (path: string, cookie = '') => visit(path, { cookie })
const text = async (path: string, cookie = '') => (await get(path, cookie)).text()
const post = (path: string, form: NonNullable<Sent['form']>, cookie = '') => visit(path, { form, cookie })

async function signedIn(person: Actor): Promise<string> {
  const { headers } = await post(await site.signInPath(person), {})
  return headers.get('set-cookie')?.split(';').at(0) ?? ''
}
const begin = (title: string) =>
  site.as(noor, ctx => createInitiative(ctx, { title, places: [noorderplein] }))

describe('the list', () => {
  const list = '/deventer/zandweerd/initiatieven'

  it('says what to do when it is empty, and shows a new initiative at once though it was kept', async () => {
    expect(await text(list)).toContain('Hier staat nog niets')
    await begin('De Eerste Tuin')
    expect(await text(list)).toContain('De Eerste Tuin')
    expect(await text('/en/deventer/initiatieven')).toContain('Initiatives in Deventer')
  })

  it('has filters that are links, and an odd filter shows the whole list', async () => {
    expect(await text(list)).toContain(`${list}?fase=idea`)
    expect(await text(`${list}?fase=running`)).toContain('Niets gevonden met deze keuze')
    expect(await text(`${list}?fase=x&na=y`)).toContain('De Eerste Tuin')
  })

  it('has an Atom feed and a map', async () => {
    const feed = await get(`${list}.atom`)
    expect(feed.headers.get('content-type')).toContain('application/atom+xml')
    expect(await feed.text()).toContain('De Eerste Tuin')
    expect(await (await get(`${list}/kaart.json`)).json()).toMatchObject({ type: 'FeatureCollection' })
  })
})

describe('beginning', () => {
  const form = '/initiatieven/nieuw?plek=WK015003'

  it('asks a visitor to sign in, and asks for the place first', async () => {
    expect((await get(form)).headers.get('location')).toContain('/aanmelden')
    expect(await text('/initiatieven/nieuw', stewardCookie)).toContain('Waar speelt het?')
  })

  it('keeps what was typed when something is wrong', async () => {
    const sent = { title: 'X', places: noorderplein, phase: 'idea', story: 'Een heel verhaal', point: 'daar' }
    const answer = await post(form, sent, stewardCookie)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('href="#title"')
    expect(page).toContain('href="#point"')
    expect(page).toContain('Een heel verhaal')
  })

  it('reads needs, reins and point, and shows them on its page', async () => {
    const sent = [
      ...Object.entries({
        title: 'Noordertuin',
        phase: 'running',
        point: '52,2551; 6,1639',
        rein_goal: 'owner',
      }),
      ...Object.entries({ need_kind: 'skill', need_text: 'Iemand die kan lassen' }),
      ...Object.entries({
        offer_kind: 'place',
        offer_text: 'Een kas',
        links: 'voorbeeld.nl',
        circle: 'public',
      }),
      ...Object.entries({ rein_own: 'De sleutel', rein_own_held: 'open' }),
      ...[noorderplein, '', ''].map((place): [string, string] => ['places', place]),
      ...['green', 'food'].map((theme): [string, string] => ['themes', theme]),
    ]
    const made = await post(form, sent, stewardCookie)
    expect([made.status, made.headers.get('location')]).toEqual([
      303,
      '/initiatieven/noordertuin?klaar=saved',
    ])
    const page = await text('/initiatieven/noordertuin')
    for (const shown of [
      'Iemand die kan lassen',
      'Een kas',
      'De sleutel',
      'Open: praat mee',
      'https://voorbeeld.nl',
    ]) {
      expect(page).toContain(shown)
    }
    expect(await initiativeAt(site.reader(), 'noordertuin')).toMatchObject({
      point: { latitude: 52.2551, longitude: 6.1639 },
      themes: ['green', 'food'],
    })
  })
})

describe('changing', () => {
  it('of two who edit, the second sees both texts and loses nothing', async () => {
    const { id, slug } = await begin('Tuin met twee schrijvers')
    const change = {
      summary: 'Van de eerste',
      story: '',
      phase: 'running',
      themes: [],
      point: null,
      circle: 'public',
    } as const
    await site.as(noor, ctx =>
      editInitiative(ctx, {
        ...change,
        id,
        version: 1,
        title: 'Eerste naam',
        places: [noorderplein],
        links: [],
        wants: [],
        reins: [],
      }),
    )
    const sent = {
      version: '1',
      title: 'Tweede naam',
      summary: 'Van de tweede',
      phase: 'idea',
      places: noorderplein,
    }
    const answer = await post(`/initiatieven/${slug}/bewerken`, sent, stewardCookie)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    for (const shown of [
      'Iemand anders was je voor',
      'Tweede naam',
      'Eerste naam',
      'Van de tweede',
      'Van de eerste',
    ]) {
      expect(page).toContain(shown)
    }
    const again = await post(`/initiatieven/${slug}/bewerken`, { ...sent, version: '2' }, stewardCookie)
    expect(again.status).toBe(303)
    expect(await text(`/initiatieven/${slug}`)).toContain('Tweede naam')
  })

  it('a member suggests, the steward sees both texts and takes it over', async () => {
    const { slug } = await begin('Koor Noord')
    const bas = await signedIn(await site.person('Bas'))
    expect((await get(`/initiatieven/${slug}/bewerken`, bas)).status).toBe(403)
    const sent = { field: 'title', proposed: 'Koor van Noord', reason: 'Zo heet het' }
    expect((await post(`/initiatieven/${slug}/voorstel`, sent, bas)).status).toBe(303)
    const page = await text(`/initiatieven/${slug}`, stewardCookie)
    expect(page).toContain('Zo heet het')
    expect(await text(`/initiatieven/${slug}`, bas)).not.toContain('Zo heet het')
    const action = /action="([^"]+\/voorstel\/[^"]+)"/.exec(page)?.[1] ?? ''
    await post(action, { antwoord: 'ja' }, stewardCookie)
    expect(await text(`/initiatieven/${slug}`)).toContain('Koor van Noord')
  })

  it('a removed one answers 410 with the reason, in both languages', async () => {
    const { slug } = await begin('Dubbele tuin')
    await text(`/initiatieven/${slug}`)
    expect((await post(`/initiatieven/${slug}/weghalen`, { reason: '' }, stewardCookie)).status).toBe(422)
    await post(`/initiatieven/${slug}/weghalen`, { reason: 'Deze stond er al.' }, stewardCookie)
    const gone = await get(`/initiatieven/${slug}`)
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('Deze stond er al.')])
    expect((await get(`/en/initiatieven/${slug}`)).status).toBe(410)
  })
})

describe('who takes part', () => {
  it('somebody is found by name, asked, says yes, and stands on the page', async () => {
    const { slug } = await begin('Repaircafé')
    const joris = await site.person('Joris Timmer')
    const everybody = { circle: 'public', places: [zandweerd], areas: [zandweerd, deventer] }
    await site.house.db.updateTable('people').set(everybody).where('id', '=', joris.person).execute()
    await site.as(joris, async ctx =>
      ctx.tell('people.updated', {
        verb: 'Update',
        object: { kind: 'person', id: joris.person ?? '' },
        areas: [],
      }),
    )
    await site.settle()
    const page = await text(`/initiatieven/${slug}/betrokken?naam=timmer`, stewardCookie)
    expect(page).toContain('Joris Timmer')
    await post(`/initiatieven/${slug}/betrokken`, { doe: 'vraag', person: joris.person ?? '' }, stewardCookie)
    expect(await text(`/initiatieven/${slug}`)).not.toContain('Joris Timmer')
    const cookie = await signedIn(joris)
    expect(await text(`/initiatieven/${slug}`, cookie)).toContain('Je bent gevraagd als beheerder')
    await post(`/initiatieven/${slug}/uitnodiging`, { antwoord: 'ja' }, cookie)
    expect(await text(`/initiatieven/${slug}`)).toContain('Joris Timmer')
  })

  it('the last steward cannot go, and is told why', async () => {
    const { slug } = await begin('Leesclub')
    const answer = await post(
      `/initiatieven/${slug}/betrokken`,
      { doe: 'weg', person: noor.person ?? '' },
      stewardCookie,
    )
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('ten minste één beheerder'),
    ])
  })

  it('of two organisations that turn out to be one, the one that stays takes part once', async () => {
    const { id, slug } = await begin('Buurtfeest')
    const stays = await foundation(site, noor, { name: 'Speeltuin' })
    const goes = await foundation(site, noor, { name: 'Speeltuin oud' })
    for (const organisation of [stays.id, goes.id]) {
      await site.as(noor, ctx => setParty(ctx, { initiative: id, organisation, takesPart: true }))
    }
    const merge = { other: goes.slug, stays: 'this', reason: 'Zelfde bestuur.' }
    const merged = await post(`/organisaties/${stays.slug}/dubbel`, merge, stewardCookie)
    expect(merged.headers.get('location')).toBe(`/organisaties/${stays.slug}`)
    expect(await partiesOf(site.reader(), [id])).toMatchObject([{ organisation: stays.id }])
    expect(await text(`/initiatieven/${slug}`)).not.toContain('Speeltuin oud')
  })
})
