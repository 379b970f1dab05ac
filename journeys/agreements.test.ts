import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Tab } from '../src/testing/browser.ts'
import type { Site } from '../src/testing/site.ts'
import { standCoalition, type Standing } from '../src/testing/standing-agreement.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let standing: Standing
  let lies: Tab
  let bram: Tab
  let path: string

  beforeAll(async () => {
    site = await openSite()
    standing = await standCoalition(site)
    ;[lies, bram] = [await openTab(standing.lies), await openTab(standing.bram)]
  })

  async function coalitionPath(): Promise<string> {
    const { slug } = await site.house.db
      .selectFrom('coalitions')
      .select('slug')
      .where('id', '=', standing.coalition)
      .executeTakeFirstOrThrow()
    return `/coalities/${slug}`
  }

  async function sign(tab: Tab, number: number, reservation = ''): Promise<void> {
    await tab.page.goto(`${path}/versies/${number}`)
    await tab.page.getByLabel('Voorbehoud').fill(reservation)
    await tab.page.getByLabel('Ik heb de tekst gelezen').check()
    await press(tab, `Teken versie ${number}`)
    await see(tab, 'Je handtekening staat eronder.')
  }

  test('a party begins a draft from a template on the page of the coalition', async () => {
    show(lies)
    await lies.page.goto(await coalitionPath())
    await see(lies, 'Deze coalitie heeft nog geen afspraken.')
    await follow(lies, 'Maak een afspraak')
    await lies.page.getByLabel('Geld', { exact: true }).check()
    await lies.page.getByLabel('Naam van de afspraak').fill('Wie betaalt wat')
    await press(lies, 'Begin de tekst')
    await see(lies, 'Kies een dag.')
    const day = new Date(site.house.now().getTime() + 400 * 86_400_000).toISOString().slice(0, 10)
    await lies.page.getByLabel('Wanneer kijken jullie er weer naar?').fill(day)
    await press(lies, 'Begin de tekst')
    await see(lies, 'De tekst is begonnen.')
    await see(lies, 'Waar het geld vandaan komt')
    path = new URL(lies.page.url()).pathname
  })

  test('another party suggests a wording with a reason; the drafter sees what would change and takes it over', async () => {
    show(bram)
    await bram.page.goto(path)
    await bram.page.getByRole('link', { name: /Stel iets anders voor.*Waar het geld vandaan komt/ }).click()
    await bram.page.getByLabel('Jouw tekst').fill('Elke partij geeft honderd euro, in januari.')
    await press(bram, 'Verstuur voorstel')
    await see(bram, 'Schrijf waarom.')
    await bram.page.getByLabel('Waarom?').fill('Dan is het duidelijk.')
    await press(bram, 'Verstuur voorstel')
    await see(bram, 'Je voorstel is verstuurd.')
    show(lies)
    await lies.page.goto(path)
    await see(lies, 'Voorstel van Bram')
    await see(lies, 'Dan is het duidelijk.')
    expect(await lies.page.locator('ins').count()).toBeGreaterThan(0)
    await lies.page.getByRole('button', { name: /Neem over/ }).click()
    await see(lies, 'Je besluit is bewaard.')
    expect(await lies.page.locator('ins').count()).toBe(0)
  })

  test('who was second sees both texts, and loses nothing typed', async () => {
    show(lies)
    await lies.page.goto(path)
    await lies.page.getByRole('link', { name: /Wijzig.*Als er geld over is/ }).click()
    await heading(lies, 'Onderdeel wijzigen')
    const section = new URL(lies.page.url()).pathname.split('/').at(-1) ?? ''
    await site.house.db
      .updateTable('agreement_sections')
      .set({ text: 'Dan delen we het.', version: 2 })
      .where('id', '=', section)
      .execute()
    await lies.page.getByLabel('Tekst', { exact: true }).fill('Dan geven we het weg.')
    await press(lies, 'Bewaar')
    await see(lies, 'Zo staat het er nu')
    // The browser notes that it was a 409.
    expect(lies.complaints().length).toBe(1)
    await see(lies, 'Dan delen we het.')
    expect(await lies.page.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Dan geven we het weg.')
    await press(lies, 'Bewaar')
    await see(lies, 'Het is bewaard.')
    await see(lies, 'Dan geven we het weg.')
  })

  test('the text is fixed, two parties sign, one with a reservation, and it is in force', async () => {
    show(lies)
    await lies.page.goto(path)
    await press(lies, 'Leg vast als versie 1')
    await see(lies, 'De tekst ligt vast.')
    await see(lies, 'nog niet getekend')
    await sign(lies, 1)
    await see(lies, 'open om te tekenen')
    await sign(bram, 1, 'Niet meer dan honderd euro.')
    show(bram)
    await see(bram, 'Voorbehoud: Niet meer dan honderd euro.')
    expect(await bram.page.locator('main .kp-badge').first().textContent()).toContain('geldt')
  })

  test('anybody can calculate the code again from the file, and compare a print with it', async () => {
    show(bram)
    await bram.page.goto(`${path}/versies/1`)
    const code = (await bram.page.locator('code').textContent())?.replaceAll(' ', '') ?? ''
    const saving = bram.page.waitForEvent('download')
    await follow(bram, 'Bewaar de tekst als bestand')
    const file = await readFile(await (await saving).path())
    expect(createHash('sha256').update(file).digest('hex')).toBe(code)
    await bram.page.goto(`${path}/versies/1`)
    await bram.page.getByLabel('Typ de code van je papier').fill(code.slice(0, 8).toUpperCase())
    await press(bram, 'Vergelijk')
    await see(bram, 'Het begin van de code is hetzelfde.')
    await bram.page.goto(`${path}/versies/1?code=${'0'.repeat(64)}`)
    await see(bram, 'Let op: deze code hoort niet bij deze tekst.')
  })

  test('the sheet to print shows the text, who signed, and the way to its page', async () => {
    show(bram)
    await bram.page.goto(`${path}/versies/1/blad`)
    await see(bram, 'Elke partij geeft honderd euro')
    await see(bram, standing.organisationName)
    expect(await bram.page.getByRole('img', { name: /QR-code/ }).count()).toBe(1)
    await bram.page.emulateMedia({ media: 'print' })
    expect(await bram.page.locator('.kp-header').isVisible()).toBe(false)
    await bram.page.emulateMedia({ media: 'screen' })
  })

  test('a new version says in words what changed, and waits for new signatures', async () => {
    await lies.page.goto(`${path}/onderdeel/nieuw`)
    await lies.page.getByLabel('Kop').fill('Bonnetjes')
    await lies.page.getByLabel('Tekst', { exact: true }).fill('We bewaren elk bonnetje.')
    await press(lies, 'Bewaar')
    await see(lies, 'Het is bewaard.')
    await press(lies, 'Leg vast als versie 2')
    await see(lies, 'De tekst ligt vast.')
    show(bram)
    await bram.page.goto(path)
    await see(bram, 'Versie 2 wacht op handtekeningen. Tot dan geldt versie 1.')
    await bram.page.goto(`${path}/versies/2`)
    await see(bram, 'Nieuw onderdeel: Bonnetjes. 5 woorden erbij.')
    await heading(bram, 'Wie betaalt wat, versie 2')
    await sign(bram, 2)
  })

  test('a party withdraws from a day on', async () => {
    show(bram)
    await bram.page.goto(`${path}/versies/1`)
    await bram.page.getByRole('link', { name: /Trek terug/ }).click()
    await bram.page.getByLabel('Waarom?').fill('Ik verhuis.')
    await press(bram, 'Trek terug')
    await see(bram, 'De handtekening is teruggetrokken.')
    await bram.page.goto(`${path}/versies/1`)
    await see(bram, 'Doet mee tot en met')
    await see(bram, 'Ik verhuis.')
  })
})
