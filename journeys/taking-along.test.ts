import { beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let olga: Tab
  let file: Buffer

  beforeAll(async () => {
    site = await openSite()
    const operator = await site.person('Olga Operator', { role: 'operator' })
    await site.as(operator, ctx => createInitiative(ctx, { title: 'Voedselbos', places: [zandweerd] }))
    await site.settle()
    olga = await openTab(operator)
    show(olga)
  })

  test('an operator makes the archive of a place, and finds it again when it is ready', async () => {
    await olga.page.goto('/beheer/archief')
    await olga.page.getByLabel('Welke plek').fill('nergens')
    await press(olga, 'Maak het archief')
    await see(olga, 'Deze plek kennen we niet.')
    olga.complaints()
    await olga.page.getByLabel('Welke plek').fill('deventer/zandweerd')
    await press(olga, 'Maak het archief')
    await heading(olga, 'Het archief wordt gemaakt')
    await expectAccessible(olga.page)
    await olga.page.goto('/beheer/archief')
    await site.settle()
    await follow(olga, 'knooppunt-deventer-zandweerd.zip')
    await heading(olga, 'Het archief is klaar')
    const href = await olga.page.getByRole('link', { name: /^Haal het bestand op/ }).getAttribute('href')
    const fetched = await olga.context.request.get(href ?? '')
    file = await fetched.body()
    expect([fetched.status(), file.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    const byVisitor = await fetch(`${site.origin}${href}`)
    expect(byVisitor.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('the operator restores it, and hears that all was here already', async () => {
    await olga.page.goto('/beheer/archief')
    await olga.page
      .getByLabel('Bestand')
      .setInputFiles({ name: 'plek.zip', mimeType: 'application/zip', buffer: file })
    await press(olga, 'Zet terug')
    await heading(olga, 'Het archief wordt teruggezet')
    await site.settle()
    await olga.page.goto('/beheer/archief')
    await follow(olga, 'plek.zip')
    await heading(olga, 'Het archief is teruggezet')
    await see(olga, /^0 van de/)
  })

  test('a file that is no archive is refused with a sentence', async () => {
    await olga.page.goto('/beheer/archief')
    const wrong = { name: 'foto.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') }
    await olga.page.getByLabel('Bestand').setInputFiles(wrong)
    await press(olga, 'Zet terug')
    await site.settle()
    await olga.page.reload()
    await see(olga, 'Dit is geen zip-bestand dat we kunnen lezen.')
  })

  test('somebody makes a webhook, sees its secret once and sends a test', async () => {
    await olga.page.goto('/mijn/webhooks')
    await olga.page.getByLabel('Adres').fill('https://127.0.0.2/haak')
    await press(olga, 'Maak de webhook')
    await see(olga, 'Het adres moet met https beginnen en op het open internet liggen.')
    olga.complaints()
    await olga.page.getByLabel('Adres').fill('http://127.0.0.1:9/haak')
    await press(olga, 'Maak de webhook')
    await heading(olga, 'De webhook is gemaakt')
    expect(await olga.page.getByLabel('Geheim').inputValue()).toMatch(/^whsec_/)
    await follow(olga, 'Ik heb het bewaard')
    await press(olga, 'Stuur een test')
    await site.settle()
    await olga.page.reload()
    await see(olga, 'Geen verbinding.')
  })
})
