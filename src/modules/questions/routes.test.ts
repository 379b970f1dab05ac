import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { noorderplein } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { createInitiative } from '../initiatives/index.ts'

let site: Site
let bram: Actor
const list = '/deventer/zandweerd/noorderplein/vragen'

beforeAll(async () => {
  site = await openSite()
  bram = await site.person('Bram')
  await site.as(bram, ctx =>
    createInitiative(ctx, { title: 'Voedselbos Noorderplein', places: [noorderplein] }),
  )
  await site.settle()
})
afterAll(() => site.close())

const typed = {
  title: 'Wie heeft ervaring met voedselbossen?',
  explanation: 'We hebben een veldje.\nEn tien buren.',
  motivation: '',
  place: noorderplein,
  circle: 'public',
  name: 'Eva',
  email: 'eva@example.org',
}

describe('asking without an account', () => {
  it('a wrong field is said at the field, and what was typed stays', async () => {
    const { statusCode, body } = await post(`${list}/nieuw`, { ...typed, email: 'eva' })
    expect([statusCode, body.includes('Vul je e-mailadres in'), body.includes('En tien buren.')]).toEqual([
      422,
      true,
      true,
    ])
  })

  it('first shows what is there already, with the reason, and keeps everything that was typed', async () => {
    const { statusCode, body } = await post(`${list}/nieuw`, typed)
    expect(statusCode).toBe(422)
    expect(body).toContain('Dit is er al')
    expect(body).toContain('Is een idee in Noorderplein en gaat ook over “voedselbossen”.')
    expect(body).toContain('En tien buren.')
  })

  it('goes back to the form with everything in it', async () => {
    const { body } = await post(`${list}/nieuw`, { ...typed, stap: 'terug' })
    expect([body.includes('En tien buren.'), body.includes('value="eva@example.org"')]).toEqual([true, true])
  })

  it('is published, and the chosen are asked, by the button behind the mailed link; the answer comes by a link too', async () => {
    const sent = await post(`${list}/nieuw`, { ...typed, stap: 'plaats' })
    expect([sent.statusCode, sent.location]).toEqual([
      303,
      expect.stringMatching(/^\/vragen\/kijk-in-je-mail\/[\w-]{36}$/),
    ])
    const confirm = await linkTo('eva@example.org')
    const looked = [await get(confirm), await get(confirm)]
    expect(looked.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    const choice = /value="(initiative:[0-9a-f-]+)"/.exec(looked[0]?.body ?? '')?.[1] ?? ''
    const published = await post(confirm, { wie: choice })
    const path = published.location.split('?')[0] ?? ''
    expect(published.statusCode).toBe(303)
    expect((await get(path)).body).toContain('1 persoon gevraagd, 0 antwoorden')

    const answer = await linkTo(await addressOf(bram))
    expect((await get(answer)).body).toContain(
      'Waarom jij: je beheert “Voedselbos Noorderplein” in Noorderplein',
    )
    const empty = await post(answer, { body: '' })
    expect([empty.statusCode, empty.body.includes('Schrijf je antwoord op.')]).toEqual([422, true])
    const given = await post(answer, { body: 'Kom zaterdag kijken.', role: 'voorzitter' })
    expect([given.statusCode, (await get(answer)).body.includes('Dank je wel.')]).toEqual([303, true])
    const page = (await get(path)).body
    expect(page).toContain('1 persoon gevraagd, 1 antwoord')
    expect(page).toContain('Bram, voorzitter')
    expect(page).not.toContain('@example.org')
  })
})

describe('what was searched for in an answer', () => {
  it('comes back as something to refer to, with the answer still there', async () => {
    const path = await somePath()
    const { statusCode, body } = await post(`${path}/antwoord`, {
      ...{ body: 'Zie het voedselbos.', name: 'Cor', email: 'cor@example.org' },
      ...{ zoek: 'voedselbos', stap: 'zoek' },
    })
    expect([statusCode, body.includes('Zie het voedselbos.')]).toEqual([422, true])
    expect(body).toMatch(/name="wijst"[^>]*value="initiative:/)
  })
})

describe('a visitor', () => {
  it('cannot ask around, follow, mark or close', async () => {
    const path = await somePath()
    const answers = []
    for (const deed of ['uitnodigen', 'volgen', 'oppakken', 'afronden', 'verbergen']) {
      const form = { kind: 'solved', outcome: 'Klaar.', reason: 'Zomaar.' }
      answers.push((await post(`${path}/${deed}`, form)).statusCode)
    }
    expect(answers).toEqual([403, 403, 403, 403, 403])
  })
})

describe('pages', () => {
  it('the list of a place and its feed have the question', async () => {
    await somePath()
    const [answered, feed] = [await get(`${list}?toon=beantwoord`), await get(`${list}.atom`)]
    expect([answered.statusCode, answered.body.includes(typed.title)]).toEqual([200, true])
    expect([feed.type, feed.body.includes(typed.title)]).toEqual([
      'application/atom+xml; charset=utf-8',
      true,
    ])
  })

  it('hints while typing say what is there', async () => {
    const hints = [
      await get(`/vragen/hints?title=voedselbossen&place=${noorderplein}`),
      await get('/vragen/hints?title=voedselbossen'),
    ]
    expect(hints.map(({ body }) => body.includes('Voedselbos Noorderplein'))).toEqual([true, true])
  })

  it('a question without a place asks for the place first and keeps the question', async () => {
    const { body } = await get('/vragen/nieuw?titel=Wie+helpt%3F&q=noorderplein')
    expect(body).toContain(`href="${list}/nieuw?titel=Wie+helpt%3F"`)
  })

  it('searching finds it, by kind, with a word put right', async () => {
    const found = await get('/zoeken?q=voedselbosen')
    expect(found.body).toContain('Bedoelde je “voedselbos”')
    expect(found.body).toContain('Voedselbos Noorderplein')
    const questions = await get('/zoeken?q=voedselbos&soort=vragen')
    expect(questions.body).not.toContain('Voedselbos Noorderplein')
  })

  it('an empty search offers to ask, with what was typed', async () => {
    const { body } = await get('/zoeken?q=xylofoon&plek=deventer')
    expect(body).toContain('href="/deventer/vragen/nieuw?titel=xylofoon"')
  })

  it('are there in English', async () => {
    const path = await somePath()
    const pages = [await get(`/en${path}`), await get(`/en${list}`), await get('/en/zoeken?q=voedselbos')]
    expect(pages.map(({ body }) => /<html lang="en"/.test(body))).toEqual([true, true, true])
  })
})

function get(url: string) {
  return ask(url, {})
}

function post(url: string, form: Record<string, string>) {
  const headers = { 'sec-fetch-site': 'same-origin' }
  return ask(url, { method: 'POST', body: new URLSearchParams(form), headers })
}

async function ask(url: string, how: RequestInit) {
  const answer = await fetch(site.origin + url, { ...how, redirect: 'manual' })
  const { location = '', 'content-type': type = '' } = Object.fromEntries(answer.headers)
  return { statusCode: answer.status, body: await answer.text(), location, type }
}

async function linkTo(email: string): Promise<string> {
  const mail = (await site.mails()).findLast(({ to }) => to === email)
  return (
    /https:\/\/knooppunt\.test(\/(?:vragen\/bevestigen|antwoord)\/[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  )
}

async function addressOf({ person }: Actor): Promise<string> {
  const rows = await site.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', person)
    .execute()
  return rows[0]?.email ?? ''
}

/** The page of a question that is there. */
async function somePath(): Promise<string> {
  const row = await site.house.db.selectFrom('questions').select('slug').executeTakeFirstOrThrow()
  await site.settle()
  return `/vragen/${row.slug}`
}
