import { beforeAll, expect, test } from 'vitest'
import { answerQuestion, askQuestion, questionPath } from '../src/modules/questions/index.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { photo } from './add-documents.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { addressOf } from './people.ts'
import { mailedPath } from './visit.ts'

const promised = 'De heg bij het speelveld snoeien'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let hugo: Tab
  let gijs: Tab
  let anna: Tab
  let byMail: Tab
  let hugosAddress: string
  let question: string
  let promise: string

  beforeAll(async () => {
    site = await openSite()
    const asker = await site.person('Anna Vraag')
    const promiser = await site.person('Hugo Heg')
    hugo = await openTab(promiser)
    gijs = await openTab(await site.person('Gijs Volger'))
    anna = await openTab(asker)
    byMail = await openTab()
    hugosAddress = await addressOf(site, promiser)
    const about = { explanation: '', motivation: '', places: [zandweerd], circle: 'public' } as const
    const asked = await site.as(asker, ctx => askQuestion(ctx, { ...about, title: 'Wie snoeit de heg?' }))
    question = questionPath(asked)
    await site.as(promiser, ctx =>
      answerQuestion(ctx, { question: asked.id, body: 'Dat kan ik doen.', role: 'tuinman', references: [] }),
    )
    await site.settle()
  })

  test('somebody who answered a question promises to do it', async () => {
    show(hugo)
    await hugo.page.goto(question)
    await follow(hugo, 'Doe een toezegging')
    await heading(hugo, 'Doe een toezegging')
    await press(hugo, 'Beloof het')
    await see(hugo, 'Vul in wat je gaat doen.')
    await hugo.page.getByLabel('Wat ga je doen?').fill(promised)
    await hugo.page.getByLabel('Hoeveel?').fill('6')
    const due = new Date(site.house.now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10)
    await hugo.page.getByLabel('Wanneer is het klaar?').fill(due)
    await hugo.page.getByLabel('Uit welk antwoord komt het?').selectOption({ index: 1 })
    await press(hugo, 'Beloof het')
    await heading(hugo, promised)
    promise = new URL(hugo.page.url()).pathname
    await see(hugo, 'Je toezegging staat erin.')
    await see(hugo, '6 uur')
  })

  test('a neighbour finds it at the place and follows it', async () => {
    show(gijs)
    await gijs.page.goto('/deventer/zandweerd/toezeggingen')
    await heading(gijs, 'Toezeggingen in Zandweerd')
    await expectAccessible(gijs.page)
    await follow(gijs, promised)
    await press(gijs, 'Volg deze toezegging')
    await see(gijs, 'Je hoort wat hiervan komt.')
  })

  test('after the day a mail asks whether it is done; the answer needs no sign-in and takes a photo', async () => {
    show(byMail)
    for (let day = 0; day < 6; day += 1) await site.nextDay()
    const path = await mailedPath(site, hugosAddress, '/gelukt')
    await byMail.page.goto(path)
    await heading(byMail, `Je toezegging is gelukt: ${promised}`)
    await press(byMail, 'Het is gelukt')
    await see(byMail, 'Laat op één manier zien dat het gelukt is.')
    await byMail.page.getByLabel('Hoe zie je dat het gelukt is?').fill('De heg is op heuphoogte.')
    const file = { name: 'heg.jpg', mimeType: 'image/jpeg', buffer: await photo() }
    await byMail.page.getByLabel('Een foto').setInputFiles(file)
    await press(byMail, 'Het is gelukt')
    await heading(byMail, `Hoe ging je toezegging: ${promised}`)
    await byMail.page.getByLabel('Wat werkte').fill('Koffie vooraf.')
    await press(byMail, 'Vertel het')
    await see(byMail, 'Anderen kunnen hiervan leren.')
  })

  test('everybody sees that it was kept, with the photo and the lesson', async () => {
    show(gijs)
    await gijs.page.goto(promise)
    await see(gijs, 'De heg is op heuphoogte.')
    await see(gijs, 'Koffie vooraf.')
    const picture = gijs.page.getByRole('img', { name: 'heg.jpg' })
    const answer = await gijs.page.request.get((await picture.getAttribute('src')) ?? '')
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg'])
  })

  test('who asked and who follows hear that it was kept', async () => {
    await site.settle()
    for (const tab of [gijs, anna]) {
      show(tab)
      await tab.page.goto('/mijn/berichten')
      await see(tab, 'Deze toezegging is gelukt.')
    }
  })
})
