import { beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { photo } from './add-documents.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'

/** The smallest file that a reader takes for a pdf. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
)

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let path: string
  let vera: Tab
  let noor: Tab
  let visitor: Tab
  let moderator: Tab

  beforeAll(async () => {
    site = await openSite()
    const keeper = await site.person('Vera Beheerder')
    const wish = { title: 'Voedselbos aan de dijk', places: [zandweerd] }
    path = `/initiatieven/${(await site.as(keeper, ctx => createInitiative(ctx, wish))).slug}`
    vera = await openTab(keeper)
    noor = await openTab(await site.person('Noor Buur'))
    const watcher = await site.person('Mo Moderator', { role: 'moderator', place: zandweerd })
    moderator = await openTab(watcher)
    visitor = await openTab()
    await site.settle()
  })

  test('who answers for an initiative adds a photo, which everybody sees', async () => {
    show(vera)
    await vera.page.goto(path)
    await follow(vera, 'Documenten')
    await heading(vera, 'Documenten bij Voedselbos aan de dijk')
    await expectAccessible(vera.page)
    const file = { name: 'bos.jpg', mimeType: 'image/jpeg', buffer: await photo() }
    await vera.page.getByLabel('Bestand').setInputFiles(file)
    await vera.page.getByLabel('Naam van het document').fill('Het bos in mei')
    await press(vera, 'Voeg een document toe')
    await heading(vera, 'Het bos in mei')
    await see(vera, 'Het document is toegevoegd.')
    const place = new URL(vera.page.url()).pathname
    await visitor.page.goto(place)
    const drawn = visitor.page.getByRole('img', { name: 'Het bos in mei' })
    expect(await drawn.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(320)
    await expectAccessible(visitor.page)
  })

  test('a file of a kind that does not belong here is refused, with the reason at its field', async () => {
    show(vera)
    await vera.page.goto(path)
    await follow(vera, 'Documenten')
    const page = { name: 'pagina.html', mimeType: 'text/html', buffer: Buffer.from('<script>x()</script>') }
    await vera.page.getByLabel('Bestand').setInputFiles(page)
    await vera.page.getByLabel('Naam van het document').fill('Een pagina')
    await press(vera, 'Voeg een document toe')
    await see(vera, 'Dit soort bestand kan hier niet.')
    expect(await vera.page.getByLabel('Naam van het document').inputValue()).toBe('Een pagina')
    vera.complaints()
  })

  test('minutes are shared with care: who opens them says yes first, and is named to who shared them', async () => {
    show(noor)
    await vera.page.goto(path)
    await follow(vera, 'Documenten')
    await vera.page
      .getByLabel('Bestand')
      .setInputFiles({ name: 'verslag.pdf', mimeType: 'application/pdf', buffer: pdf })
    await vera.page.getByLabel('Deel met zorg').check()
    await press(vera, 'Voeg een document toe')
    await heading(vera, 'verslag.pdf')
    await see(vera, 'Nog niemand opende dit document.')
    const place = new URL(vera.page.url()).pathname
    await visitor.page.goto(place)
    await see(visitor, 'Log in om het te openen.')
    await noor.page.goto(place)
    await see(noor, 'Geef het niet door zonder te vragen.')
    await expectAccessible(noor.page)
    await press(noor, 'Ja, ik ga er zorgvuldig mee om')
    const saving = noor.page.waitForEvent('download')
    await follow(noor, 'Open het bestand')
    expect((await saving).suggestedFilename()).toBe('verslag.pdf')
    await vera.page.reload()
    await see(vera, 'Noor Buur')
    await expectAccessible(vera.page)
  })

  test('a document can be reported, and a moderator takes it off the pages with a reason', async () => {
    show(vera)
    const documents = async (tab: Tab) => {
      await tab.page.goto(path)
      await follow(tab, 'Documenten')
    }
    await documents(visitor)
    await follow(visitor, 'Het bos in mei')
    await follow(visitor, 'Melden')
    await visitor.page.getByLabel('Het beledigt, bedreigt of sluit mensen uit.').check()
    await visitor.page.getByLabel('Vertel het in je eigen woorden').fill('Mijn kind staat op deze foto.')
    await press(visitor, 'Stuur de melding')
    await heading(visitor, 'Dank je, je melding is binnen')
    await moderator.page.goto('/beheer/meldingen')
    await follow(moderator, 'Het bos in mei')
    await moderator.page.getByLabel('Verberg het', { exact: true }).check()
    await moderator.page.getByLabel('Huisregel').selectOption('kind')
    await moderator.page.getByLabel('Reden').fill('Er staat een kind op.')
    await press(moderator, 'Besluit dit')
    await see(moderator, 'Je besluit is bewaard.')
    await documents(visitor)
    expect(await visitor.page.getByText('Het bos in mei').count()).toBe(0)
    await documents(vera)
    await follow(vera, 'Het bos in mei')
    await see(vera, 'Er staat een kind op.')
  })

  test('who shared it takes it away', async () => {
    show(vera)
    await vera.page.goto(path)
    await follow(vera, 'Documenten')
    await follow(vera, 'verslag.pdf')
    await heading(vera, 'verslag.pdf')
    const place = new URL(vera.page.url()).pathname
    await press(vera, 'Haal dit document weg')
    await heading(vera, 'Documenten bij Voedselbos aan de dijk')
    expect(await vera.page.getByText('verslag.pdf').count()).toBe(0)
    expect((await visitor.page.goto(place))?.status()).toBe(410)
    await heading(visitor, 'Dit document is weggehaald')
    visitor.complaints()
  })
})
