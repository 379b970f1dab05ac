import readQr from 'jsqr'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { askQuestion, questionPath, type Question } from '../src/modules/questions/index.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { mailedPath, visit } from './visit.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let anna: Actor
  let question: Question
  let inviter: Tab
  let guest: Tab
  let own = ''

  beforeAll(async () => {
    site = await openSite()
    anna = await site.person('Anna')
    await (await visit(site, anna)).send('/mijn/plekken', { place: zandweerd })
    const wish = {
      explanation: 'Voor zaterdag.',
      motivation: '',
      places: [zandweerd],
      circle: 'public',
    } as const
    question = await site.as(anna, ctx =>
      askQuestion(ctx, { ...wish, title: 'Wie leent een kruiwagen uit?' }),
    )
    await site.settle()
    inviter = await openTab(anna)
    guest = await openTab()
  })

  test('somebody prints cards for a question; on paper there are only the cards', async () => {
    show(inviter)
    await inviter.page.goto(questionPath(question))
    await follow(inviter, 'Nodig iemand uit')
    await heading(inviter, 'Nodig iemand uit voor: Wie leent een kruiwagen uit?')
    await inviter.page.getByLabel('Met kaartjes op papier').check()
    await inviter.page.getByLabel('Hoeveel?').fill('3')
    await inviter.page.getByLabel('Een woord van jou').fill('Jij hebt er vast een.')
    await expectAccessible(inviter.page)
    await press(inviter, 'Maak de uitnodiging')
    await heading(inviter, 'Uitnodigingen om te printen')
    await see(inviter, 'Anna vraagt of jij deze vraag wilt beantwoorden.')
    await inviter.page.emulateMedia({ media: 'print' })
    const seen = await inviter.page.locator('body').innerText()
    expect([
      seen.match(/Jij hebt er vast een/g)?.length,
      seen.includes('Ik help'),
      seen.includes('Privacy'),
    ]).toEqual([3, false, false])
    await inviter.page.emulateMedia({ media: 'screen' })
  })

  test('the printed QR code leads to the page of its card, and its letters too', async () => {
    show(guest)
    const slip = inviter.page.locator('.kp-slip').first()
    await inviter.page.emulateMedia({ media: 'print' })
    const picture = await inviter.page.locator('.kp-slip .kp-qr').first().screenshot({ scale: 'css' })
    await inviter.page.emulateMedia({ media: 'screen' })
    const { data, info } = await sharp(picture)
      .resize(600)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const read = readQr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? ''
    const code = await slip.locator('strong').innerText()
    expect(read).toBe(`${site.origin}/uitnodiging/${code.replace(' ', '')}`)
    await guest.page.goto('/uitnodiging')
    await press(guest, 'Ga verder')
    await see(guest, 'We kennen deze code niet')
    await expectAccessible(guest.page)
    await guest.page.getByLabel('Code', { exact: true }).fill(code.toLowerCase())
    await press(guest, 'Ga verder')
    await guest.page.waitForURL(read)
  })

  test('the invited reads by whom and for what, and answers without an account', async () => {
    show(guest)
    await heading(guest, 'Wie leent een kruiwagen uit?')
    await see(guest, 'Anna schrijft: ‘Jij hebt er vast een.’')
    await press(guest, 'Verstuur')
    await see(guest, 'Typ eerst iets.')
    await expectAccessible(guest.page)
    await guest.page.getByRole('textbox', { name: 'Je antwoord' }).fill('De mijne staat klaar.')
    await press(guest, 'Verstuur')
    await heading(guest, 'Welkom, Genodigde')
    await see(guest, 'Dank je wel. Je antwoord is verstuurd.')
    await see(guest, 'De mijne staat klaar.')
    own = new URL(guest.page.url()).pathname
  })

  test('later the same page tells what came of it', async () => {
    show(guest)
    await (
      await visit(site, anna)
    ).send(`${questionPath(question)}/afronden`, { kind: 'solved', outcome: 'Zaterdag geregeld.' })
    await guest.page.goto(own)
    await see(guest, 'Wat er van kwam')
    await see(guest, 'Zaterdag geregeld.')
    await inviter.page.goto('/mijn/uitnodigingen')
    await see(inviter, 'Genodigde gaf antwoord.')
    await expectAccessible(inviter.page)
  })

  test('somebody fills in a question for a neighbour, who says by mail that it is right', async () => {
    show(inviter)
    await inviter.page.goto('/mijn')
    await follow(inviter, 'Ik help iemand')
    await follow(inviter, 'Stel een vraag voor iemand anders')
    await inviter.page.getByLabel('Naam van je buur').fill('Jan')
    await inviter.page.getByLabel('E-mailadres van je buur').fill('jan@example.org')
    await inviter.page.getByLabel('De vraag').fill('Wie brengt mij naar de kerk?')
    await press(inviter, 'Vul in')
    await see(inviter, 'Vraag het eerst aan je buur.')
    await expectAccessible(inviter.page)
    await inviter.page.getByLabel('Ik heb het gevraagd').check()
    await press(inviter, 'Vul in')
    await heading(inviter, 'Ingevuld voor Jan')
    await guest.page.goto(`${await mailedPath(site, 'jan@example.org', 'doe=klopt')}?doe=klopt`)
    await heading(guest, 'Klopt dit?')
    await expectAccessible(guest.page)
    await press(guest, 'Dit klopt')
    await see(guest, 'Dank je wel. Je zei dat het klopt.')
    await expectAccessible(guest.page)
    await follow(guest, 'Bekijk Wie brengt mij naar de kerk?')
    await see(guest, 'Ingevuld door Anna voor Jan, die zei dat het klopt.')
  })
})
