import { beforeAll, expect, test } from 'vitest'
import type { Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'

const seeds = ['Er komen meer bomen', 'Auto’s mogen er blijven', 'De markt blijft staan']

onPhones(({ openSite, openTab, show, javaScript }) => {
  let site: Site
  let path: string
  let host: Tab
  const neighbours: Tab[] = []

  beforeAll(async () => {
    site = await openSite()
    host = await openTab(await site.person('Hanna Host'))
    for (let count = 0; count < 2; count += 1) neighbours.push(await openTab())
  })

  test('somebody begins a conversation with a few statements', async () => {
    show(host)
    await host.page.goto(`/gesprekken/nieuw?plek=${zandweerd}`)
    await host.page.getByLabel('Waar gaat het gesprek over?').fill('Wat willen we met het plein?')
    await host.page.getByLabel('Stellingen om mee te beginnen').fill(seeds.join('\n'))
    await host.page.getByLabel('Nieuwe stellingen wil ik eerst zien').check()
    await press(host, 'Begin het gesprek')
    await see(host, 'Het gesprek is begonnen.')
    path = new URL(host.page.url()).pathname
  })

  test('a neighbour without an account votes on one statement after the other', async () => {
    const [tab] = neighbours as [Tab]
    show(tab)
    await tab.page.goto(path)
    await tab.page.getByRole('link', { name: 'Doe mee' }).click()
    await press(tab, 'Begin')
    await seeProgress(tab, '0 van 3 stellingen')
    await tab.page.getByLabel('Dit is belangrijk voor mij').check()
    await press(tab, 'Eens')
    await seeProgress(tab, '1 van 3 stellingen')
    if (javaScript) await tab.page.keyboard.press('2')
    else await press(tab, 'Oneens')
    await seeProgress(tab, '2 van 3 stellingen')
    await press(tab, 'Sla over')
    await see(tab, 'Je hebt op alles gestemd')
  })

  test('the neighbour leaves an address to hear what comes of it', async () => {
    const [tab] = neighbours as [Tab]
    show(tab)
    await see(tab, 'Wil je horen wat eruit komt?')
    await tab.page.getByLabel('Je e-mailadres').fill('buur@example.org')
    await press(tab, 'Mail mij')
    await see(tab, 'Kijk in je mail.')
    const mail = (await site.mails()).findLast(({ to }) => to === 'buur@example.org')
    await tab.page.goto(/\/gesprekken\/hoor\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '')
    await press(tab, 'Ja, mail mij')
    await see(tab, 'Je hoort van ons wat eruit komt')
    await tab.page.goto(`${path}/stem`)
  })

  test('the neighbour changes a vote', async () => {
    const [tab] = neighbours as [Tab]
    show(tab)
    await tab.page.locator('summary', { hasText: 'Wat jij stemde (3)' }).click()
    await tab.page.getByRole('link', { name: seeds[0] ?? '' }).click()
    expect(await tab.page.locator('.kp-ballot__statement').textContent()).toContain(seeds[0])
    await press(tab, 'Oneens')
    await see(tab, 'Je hebt op alles gestemd')
  })

  test('a statement that is there already is shown before it is added, and one that waits says so', async () => {
    const [tab] = neighbours as [Tab]
    show(tab)
    await tab.page.getByRole('link', { name: 'Voeg een stelling toe' }).click()
    await tab.page.getByLabel('Stelling').fill('Komen er meer bomen?')
    await press(tab, 'Voeg toe')
    await see(tab, 'zonder vraagteken')
    await tab.page.getByLabel('Stelling').fill('Er komen veel meer bomen')
    await press(tab, 'Voeg toe')
    await see(tab, 'Dit lijkt op wat er al staat.')
    await press(tab, 'Voeg toch toe')
    await see(tab, 'Je stelling wacht.')
    await see(tab, 'Iemand kijkt er eerst naar.')
  })

  test('who leads the conversation lets it in', async () => {
    show(host)
    await host.page.goto(`${path}/stellingen`)
    await see(host, 'Wacht op jou (1)')
    await host.page.getByRole('button', { name: /^Zet hem erbij/ }).click()
    await see(host, 'Staan erbij (4)')
  })

  test('who leads the conversation types a sheet over, finds it back by its code, puts it right and takes it back', async () => {
    const { page } = host
    show(host)
    await page.goto(`${path}/codes`)
    await page.getByLabel('Hoeveel codes').fill('1')
    await press(host, 'Maak codes')
    await see(host, 'Daar kun je ook vragen of we je mailen.')
    const code = /(?:[A-Z]{4} ?){3}/.exec(await page.locator('main').innerText())?.[0] ?? ''
    const first = (answer: string) => page.getByRole('radio', { name: answer, exact: true }).first()
    const typeCode = async () => {
      await page.goto(`${path}/papier`)
      await page.getByLabel('Code op het briefje').fill(code)
    }
    await typeCode()
    await first('Eens').check()
    await press(host, 'Tel dit briefje mee')
    await see(host, 'Dit briefje telt mee.')
    await typeCode()
    await press(host, 'Tel dit briefje mee')
    await see(host, 'Dit briefje is al getypt.')
    expect(await first('Eens').isChecked()).toBe(true)
    await first('Oneens').check()
    await press(host, 'Verbeter dit briefje')
    await see(host, 'Dit briefje is verbeterd.')
    await typeCode()
    await press(host, 'Tel dit briefje mee')
    await press(host, 'Neem dit briefje terug')
    await see(host, 'Dit briefje is teruggenomen.')
  })

  test('with few voters the outcome only counts, and closing ends the voting', async () => {
    show(host)
    site.pass({ minutes: 1 })
    await site.settle()
    await host.page.goto(`${path}/uitkomst`)
    await see(host, 'Vanaf acht mensen laten we zien waar jullie het over eens zijn.')
    await host.page.goto(`${path}/sluiten`)
    await press(host, 'Sluit het gesprek')
    await see(host, 'Het gesprek is gesloten.')
  })

  test('another neighbour comes too late', async () => {
    const tab = neighbours[1] as Tab
    show(tab)
    await tab.page.goto(`${path}/stem`)
    await see(tab, 'Dit gesprek is gesloten.')
    await heading(tab, 'Wat willen we met het plein?')
  })
})

async function seeProgress({ page }: Tab, text: string): Promise<void> {
  await page.locator('.kp-progress__text', { hasText: text }).waitFor()
}
