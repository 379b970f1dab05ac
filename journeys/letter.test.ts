import { beforeAll, expect, test } from 'vitest'
import { htmlOf } from '../src/platform/mail/letter.ts'
import { desktop, expectAccessible, phone, tooWide, type Tab } from '../src/testing/browser.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones, waitForNoon } from './on-phones.ts'
import { showProfile } from './people.ts'
import { weekLetterTo } from './week-letter.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let reader: Tab
  let own: Tab
  let letter: Awaited<ReturnType<typeof weekLetterTo>>
  const linkTo = (label: string) => {
    const found = letter.paragraphs.find(
      one => typeof one === 'object' && 'label' in one && one.label === label,
    )
    return (typeof found === 'object' && found.path) || '/'
  }

  beforeAll(async () => {
    site = await openSite()
    waitForNoon(site)
    const nel = await site.person('Nel Buur')
    await showProfile(site, nel)
    letter = await weekLetterTo(site, nel)
    reader = await openTab()
    own = await openTab(nel)
  })

  test('the letter itself can be read on a phone and on a large screen', async () => {
    show(reader)
    const about = { origin: site.origin, subject: letter.subject, lang: letter.lang }
    const { SIGHT } = process.env
    for (const screen of [phone, desktop]) {
      await reader.page.setViewportSize(screen)
      await reader.page.setContent(htmlOf(letter.paragraphs, about))
      await reader.page.getByRole('heading', { name: 'Wat er veranderde' }).waitFor()
      if (SIGHT) await reader.page.screenshot({ path: `${SIGHT}/letter-${screen.width}.png`, fullPage: true })
      expect(await tooWide(reader.page)).toEqual([])
    }
    await reader.page.setViewportSize(phone)
    await reader.page.goto('/')
    reader.complaints()
  })

  test('one button of the letter says "I can help", without signing in', async () => {
    show(reader)
    await reader.page.goto(linkTo('Ik kan helpen'))
    await heading(reader, 'Help bij: Waar kan een bankje?')
    await expectAccessible(reader.page)
    const { SIGHT } = process.env
    if (SIGHT) await reader.page.screenshot({ path: `${SIGHT}/help.png`, fullPage: true })
    await press(reader, 'Ik kan helpen')
    await see(reader, 'Je antwoord staat op de pagina.')
    await follow(reader, 'Bekijk Waar kan een bankje?')
    await see(reader, 'Ik kan helpen.')
  })

  test('settings: choose how often, look at what would come, take a mute back', async () => {
    show(own)
    await own.page.goto('/mijn/post')
    await heading(own, 'Mijn mail')
    await own.page.getByLabel('Elke dag').check()
    await press(own, 'Bewaar')
    await see(own, 'Je keuze is bewaard.')
    await press(own, 'Geen nieuws meer van Zandweerd')
    await see(own, 'Laat mij dit weer horen')
    const { SIGHT } = process.env
    if (SIGHT) await own.page.screenshot({ path: `${SIGHT}/settings.png`, fullPage: true })
    await expectAccessible(own.page)
    await own.page
      .getByRole('main')
      .getByRole('button', { name: /^Laat mij dit weer horen/ })
      .click()
    await see(own, 'Je hoort nu over al je plekken')
    await follow(own, 'Laat zien wat ik nu zou krijgen')
    await heading(own, 'Je brief van nu')
  })
})
