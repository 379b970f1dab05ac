import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site
let cookie: string
let list: Buffer

beforeAll(async () => {
  site = await openSite()
  cookie = await signedIn(await site.person('Vera', { role: 'connector', place: deventer }))
  list = await readFile(join(import.meta.dirname, 'fixture-initiatieven.csv'))
})
afterAll(() => site.close())

const headers = (as: string) => ({ cookie: as, 'sec-fetch-site': 'same-origin' })
const text = async (path: string, as = cookie) =>
  (await fetch(site.origin + path, { headers: { cookie: as } })).text()
const post = (path: string, body: URLSearchParams | FormData, as = cookie) =>
  fetch(site.origin + path, { method: 'POST', redirect: 'manual', body, headers: headers(as) })
const send = (path: string, form: Record<string, string> = {}) => post(path, new URLSearchParams(form))

async function signedIn(person: Actor): Promise<string> {
  const answer = await post(await site.signInPath(person), new URLSearchParams(), '')
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

function upload(bytes: Buffer, as = cookie) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), 'lijst.csv')
  return post(`/import?plek=${deventer}`, form, as)
}

it('from file to list by pages: columns, progress, preview, choice, yes, and undo', async () => {
  const path = (await upload(list)).headers.get('location') ?? ''
  const columns = await text(path)
  expect(columns).toContain('Welke kolom is wat?')
  expect(columns).toContain('Bijvoorbeeld: Buurttuin Noorderplein')
  const mapping = Object.fromEntries(
    [...columns.matchAll(/<select[^>]*name="(\w+)"[\s\S]*?<\/select>/g)].map(([select, name = '']) => [
      name,
      /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
    ]),
  )
  expect(mapping).toMatchObject({ title: 'Naam initiatief', place: 'Wijk', default_phase: 'running' })
  await send(`${path}/kolommen`, mapping)
  const busy = await fetch(site.origin + path, { headers: { cookie } })
  expect([busy.headers.get('refresh'), await busy.text()]).toEqual([
    '3',
    expect.stringContaining('0 van 10 rijen'),
  ])
  await site.settle()

  const preview = await text(path)
  for (const shown of [
    'Sla 4 initiatieven op',
    'Lijkt op rij 4: Buurttuin Noorderplein.',
    'Kolom Naam initiatief: vul een naam in.',
    'Precies hetzelfde als rij 5.',
  ]) {
    expect(preview).toContain(shown)
  }
  expect(await text('/deventer/initiatieven')).toContain('Hier staat nog niets')
  expect(await text(`${path}?toon=wrong`)).not.toContain('Repaircaf')
  await send(`${path}/keuzes`, { keuze_7: 'add' })
  expect(await text(path)).toContain('Sla 5 initiatieven op')

  await send(`${path}/opslaan`)
  await site.settle()
  expect(await text(path)).toContain('5 initiatieven zijn toegevoegd aan Deventer')
  const slug = /\/initiatieven\/([\w-]+)"/.exec(await text(path))?.[1] ?? ''
  expect(await text(`/initiatieven/${slug}`, '')).toContain('nog geen beheerder')
  expect(await text('/deventer/initiatieven', '')).toContain('Repaircafé')

  await send(`${path}/terug`)
  expect(await text('/deventer/initiatieven', '')).toContain('Hier staat nog niets')
  const gone = await fetch(`${site.origin}/initiatieven/${slug}`)
  expect([gone.status, await gone.text()]).toEqual([
    410,
    expect.stringContaining('De lijst waar het uit kwam'),
  ])
})

it('a file that cannot be read is told at the field', async () => {
  const answer = await upload(Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('oud Excel-bestand')])
  expect((await upload(Buffer.from(''))).status).toBe(422)
})

it('the rows with their reasons can be downloaded', async () => {
  const path = (await upload(Buffer.from('naam;wijk\n=1+1 tuin;Noorderplein'))).headers.get('location') ?? ''
  await send(`${path}/kolommen`, { title: 'naam', place: 'wijk' })
  await site.settle()
  expect(await text(`${path}/rijen.csv`)).toContain("2;Nieuw;;'=1+1 tuin;Noorderplein")
})

it('who is no connector here gets no form and no import', async () => {
  const mia = await signedIn(await site.person('Mia'))
  expect((await upload(list, mia)).status).toBe(403)
  const path = (await upload(list)).headers.get('location') ?? ''
  expect((await fetch(site.origin + path, { headers: { cookie: mia } })).status).toBe(404)
})
