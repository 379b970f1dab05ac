import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { htmlOf } from '../src/platform/mail/letter.ts'
import { writtenMails } from '../src/platform/mail/queries.ts'
import { notices } from '../src/modules/notices/index.ts'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { askQuestion, answerQuestion, followQuestion } from '../src/modules/questions/index.ts'
import { desktop, expectAccessible, phone, tooWide, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { showProfile } from './people.ts'

/** What Nel gets on Tuesday: an answer to what she follows, a question and an initiative near by. */
async function letterOf(site: Site, nel: Actor) {
  const sara = await site.person('Sara')
  const ask = (title: string, explanation: string) =>
    site.as(sara, ctx =>
      askQuestion(ctx, { title, explanation, motivation: '', places: [zandweerd], circle: 'public' }),
    )
  const { id: question } = await ask('Wie snoeit de heg?', '')
  await site.as(nel, ctx => followQuestion(ctx, { question, follows: true }))
  const body = 'Ik ken iemand.'
  await site.as(await site.person('Joris'), ctx =>
    answerQuestion(ctx, { question, body, role: '', references: [] }),
  )
  await ask('Waar kan een bankje?', 'Op het plein kan niemand zitten. '.repeat(12))
  const garden = { title: 'De buurttuin', summary: 'Samen tuinieren achter de school.', places: [zandweerd] }
  const want = { direction: 'need', kind: 'hands', text: 'Twee mensen die op zaterdag water geven' } as const
  await site.as(sara, ctx =>
    createInitiative(ctx, { ...garden, phase: 'idea', circle: 'public', wants: [want] }),
  )
  await site.settle()
  const job = notices.jobs?.(site.house).find(({ name }) => name === 'send-bundles')
  for (let day = 0; day < 8; day += 1) {
    await job?.run({})
    site.pass({ days: 1 })
  }
  const mails = await writtenMails(site.house.db, 50)
  const letter = mails.find(
    ({ person, subject }) => person === nel.person && subject.startsWith('Je weekbrief'),
  )
  if (!letter) throw new Error('There is no letter')
  return letter
}

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let reader: Tab
  let own: Tab
  let letter: Awaited<ReturnType<typeof letterOf>>
  const linkTo = (label: string) => {
    const found = letter.paragraphs.find(
      one => typeof one === 'object' && 'label' in one && one.label === label,
    )
    return (typeof found === 'object' && found.path) || '/'
  }

  beforeAll(async () => {
    site = await openSite()
    // Noon of a day: letters go by day only.
    const noon = new Date(site.house.now())
    noon.setUTCHours(12, 0, 0, 0)
    site.pass({ minutes: (noon.getTime() - site.house.now().getTime()) / 60_000 })
    const nel = await site.person('Nel Buur')
    await showProfile(site, nel)
    letter = await letterOf(site, nel)
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
