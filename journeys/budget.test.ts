import { beforeAll, expect, test } from 'vitest'
import {
  budgetAt,
  castBallot,
  codesOfBatch,
  enterPaper,
  nameHost,
  projectsOfBudget,
} from '../src/modules/budgets/index.ts'
import { visitor, type Actor } from '../src/platform/ctx/actor.ts'
import type { Tab } from '../src/testing/browser.ts'
import { deventer } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'

const costs = { Bankje: 4000, Glijbaan: 3000, Moestuin: 3000, Straatfeest: 8000 }
const titles = Object.keys(costs)

/** What voter number `at` of 84 chooses: as many choose the slide as the garden, and the same of both the bench. */
function chosenBy(at: number): string[] {
  const own = at < 30 ? 'Glijbaan' : at < 60 ? 'Moestuin' : 'Straatfeest'
  return at % 2 === 0 ? ['Bankje', own] : [own]
}

onPhones(({ openSite, openTab, show, javaScript }) => {
  let site: Site
  let host: Tab
  let owner: Tab
  let official: Tab
  let voter: Tab
  let people: Record<'vera' | 'gea' | 'sam' | 'nel', Actor>
  let path: string
  let codes: readonly { readonly number: number; readonly code: string }[]

  beforeAll(async () => {
    site = await openSite()
    await drawBoundaries(site)
    people = {
      vera: await site.person('Vera Verbinder', { role: 'connector', place: deventer }),
      gea: await site.person('Gea Gemeente'),
      sam: await site.person('Sam Buur'),
      nel: await site.person('Nel Stem'),
    }
    await site.house.db.updateTable('people').set({ circle: 'public' }).execute()
    host = await openTab(people.vera)
    owner = await openTab(people.sam)
    official = await openTab(people.gea)
    voter = await openTab()
  })

  const budget = async () => (await budgetAt(site.reader(people.vera), path.split('/').at(-1) ?? ''))!
  const projects = async () => projectsOfBudget(site.reader(people.vera), await budget())
  const choices = async (at: number) => {
    const all = await projects()
    return Object.fromEntries(chosenBy(at).map(title => [all.find(one => one.title === title)!.id, 1]))
  }
  const next = async (phase: string) => {
    await host.page.goto(path)
    await follow(host, 'Naar de volgende fase')
    await see(host, 'Wie hoort dit?')
    await press(host, `Begin met: ${phase}`)
    await host.page.waitForURL(url => !url.pathname.endsWith('verder'))
  }

  test('a connector begins a budget and asks an official', async () => {
    show(host)
    await host.page.goto('/deventer/zandweerd/begroting')
    await follow(host, 'Begin een wijkbegroting')
    await press(host, 'Begin')
    await see(host, 'Vul een bedrag in euro’s in.')
    await host.page.getByLabel('Hoe heet de begroting?').fill('Geld voor Zandweerd')
    await host.page.getByLabel('Hoeveel geld is er?').fill('8.000')
    await host.page.getByLabel('Hoeveel mensen moeten een idee steunen?').fill('2')
    await press(host, 'Begin')
    await heading(host, 'Geld voor Zandweerd')
    path = new URL(host.page.url()).pathname
    await follow(host, 'Wie leidt en wie toetst')
    await site.house.transact(people.vera, async ctx => {
      const { id } = await budget()
      await nameHost(ctx, { budget: id, person: people.gea.person!, role: 'official' })
    })
    await host.page.reload()
    await see(host, 'Gea Gemeente')
  })

  test('a neighbour brings ideas; what looks alike is shown, and others give support', async () => {
    show(owner)
    for (const title of titles) {
      await owner.page.goto(`${path}/idee`)
      await owner.page.getByLabel('Je idee in een paar woorden').fill(title)
      await owner.page.getByLabel('Wat is het idee?').fill(`Een ${title.toLowerCase()} voor iedereen hier.`)
      await press(owner, 'Breng het in')
      await see(owner, 'Je idee staat erop.')
    }
    await site.settle()
    await owner.page.goto(`${path}/idee`)
    await owner.page.getByLabel('Je idee in een paar woorden').fill('Moestuin')
    await owner.page.getByLabel('Wat is het idee?').fill('Een moestuin voor iedereen.')
    await press(owner, 'Breng het in')
    await see(owner, 'Dit lijkt op wat er al staat')
    const supporter = await openTab(people.nel)
    for (const { number, slug } of await projects()) {
      await supporter.page.goto(`${path}/projecten/${number}-${slug}`)
      await press(supporter, 'Ik steun dit')
      await see(supporter, 'Je steunt dit idee.')
    }
    await next('Steun')
    await next('Uitwerken')
  })

  test('the owner works the plans out, the official gives public reasons', async () => {
    show(official)
    for (const { number, slug, title } of await projects()) {
      await owner.page.goto(`${path}/projecten/${number}-${slug}`)
      await follow(owner, 'Werk het plan uit')
      await owner.page.getByLabel('Hoe gaan jullie het doen?').fill('Samen op zaterdag.')
      await owner.page
        .getByLabel('Wat kost elk deel?')
        .fill(`Hout: ${costs[title as keyof typeof costs] - 1000}\nWerk: 1.000`)
      await press(owner, 'Bewaar')
      await see(owner, 'Je verandering is bewaard.')
    }
    await next('Toets')
    for (const { number, slug } of await projects()) {
      await official.page.goto(`${path}/projecten/${number}-${slug}`)
      await official.page.getByRole('radio', { name: 'Ja', exact: true }).check()
      await official.page.getByLabel('Waarom?').fill('Het past binnen de regels.')
      await press(official, 'Geef het oordeel')
      await see(official, 'Het oordeel staat erbij.')
    }
  })

  test('letters with a code and a paper ballot are printed for 84 addresses', async () => {
    show(host)
    await next('Stemmen')
    await host.page.goto(`${path}/codes`)
    await host.page.getByLabel('Hoeveel brieven?').fill('84')
    await press(host, 'Maak de brieven')
    await follow(host, 'Brieven 1: 84 codes')
    await heading(host, 'Brieven om te printen')
    codes = await codesOfBatch(site.reader(people.vera), site.house, {
      budget: (await budget()).id,
      batch: '1',
    })
    expect(codes.length).toBe(84)
    expect(await host.page.locator('.kp-slip').count()).toBe(84)
  })

  test('a visitor votes with the code of a letter, changes the vote, and checks the receipt', async () => {
    show(voter)
    await voter.page.goto(`${path}/stembiljet?code=${codes[0]!.code}`)
    await voter.page.getByRole('checkbox', { name: /Straatfeest/ }).check()
    if (javaScript) await see(voter, 'Gekozen projecten: 1.')
    else await press(voter, 'Tel op')
    await see(voter, 'Gekozen projecten: 1.')
    await press(voter, 'Stem')
    await heading(voter, 'Je stem telt mee')
    await voter.page.goto(`${path}/stembiljet?code=${codes[0]!.code}`)
    await see(voter, 'Je hebt al gestemd.')
    await voter.page.getByRole('checkbox', { name: /Straatfeest/ }).uncheck()
    for (const title of chosenBy(0))
      await voter.page.getByRole('checkbox', { name: new RegExp(title) }).check()
    await press(voter, 'Verander mijn stem')
    await heading(voter, 'Je stem telt mee')
    await follow(voter, 'Controleer een ontvangstcode')
    await see(voter, 'Ja, dit stembiljet telt mee.')
    await voter.page.goto(`${path}/stembiljet`)
    await voter.page.getByLabel('De code uit je brief').fill('ABCD EFGH')
    await press(voter, 'Stem')
    await see(voter, 'Deze code kennen we niet.')
  })

  test('paper is entered by two people; a difference is settled by a third turn', async () => {
    show(host)
    const { id } = await budget()
    const nel = await openTab(people.nel)
    await nel.page.goto(`${path}/stembiljet?code=${codes[1]!.code}`)
    await nel.page.getByRole('checkbox', { name: /Glijbaan/ }).check()
    await press(nel, 'Stem')
    await heading(nel, 'Je stem telt mee')
    for (let at = 2; at < 73; at += 1) {
      const shown = { device: '', key: codes[at]!.code }
      const wish = { budget: id, shown, choices: await choices(at) }
      await site.as(visitor, ctx => castBallot(ctx, site.house, wish))
    }
    for (let at = 74; at < 84; at += 1) {
      for (const reader of [people.vera, people.gea]) {
        const wish = { budget: id, code: codes[at]!.code, choices: await choices(at) }
        await site.as(reader, ctx => enterPaper(ctx, site.house, wish))
      }
    }
    const enter = async (tab: Tab, title: string) => {
      await tab.page.goto(`${path}/papier`)
      await tab.page.getByLabel('Code op het papier').fill(codes[73]!.code)
      await tab.page.getByRole('checkbox', { name: new RegExp(title) }).check()
      await press(tab, 'Voer in')
    }
    await enter(host, 'Straatfeest')
    await see(host, 'Nu moet een ander dit papier ook invoeren.')
    await enter(official, 'Moestuin')
    await see(official, 'Jullie lazen iets anders.')
    await enter(host, 'Straatfeest')
    await see(host, 'Dit stembiljet telt mee.')
  })

  test('the outcome says of each project why, that the lots decided a tie, and how to recount it', async () => {
    show(voter)
    await next('Uitslag')
    await voter.page.goto(`${path}/uitslag`)
    await see(voter, 'Er stemden 84 mensen.')
    await see(voter, 'Op papier stemden 11 mensen.')
    await see(voter, 'Het lot besliste')
    await see(voter, /Dit wint: 42 mensen kozen het/)
    await see(voter, /Dit mist/)
    const file = await voter.page.request.get(`${path}/uitslag.pb`)
    expect((await file.text()).split('\n').length).toBeGreaterThan(84)
    await voter.page.goto(`${path}/stembiljet`)
    await see(voter, 'Dat kan niet in deze fase.')
    voter.complaints()
    await voter.page.goto(`${path}/uitslag`)
  })

  test('a step of a winner reaches who voted for it, and the yearly report tells it', async () => {
    show(owner)
    await next('Uitvoering')
    const winner = (await projects()).find(({ title }) => title === 'Bankje')!
    await owner.page.goto(`${path}/projecten/${winner.number}-${winner.slug}`)
    await owner.page.getByText('Vertel een stap').first().click()
    await owner.page.getByLabel('In een paar woorden').fill('Het bankje staat er')
    await owner.page.getByLabel('Dit is al klaar').check()
    await owner.page.getByLabel('Uitgegeven geld').last().fill('3.900')
    await press(owner, 'Vertel een stap')
    await see(owner, 'De stap staat erbij.')
    await owner.page
      .locator('#spent-so-far-text')
      .getByText(/3\.900 van/)
      .waitFor()
    await site.settle()
    const told = await site.house.db
      .selectFrom('notices')
      .select('kind')
      .where('person', '=', people.nel.person!)
      .execute()
    expect(told.map(({ kind }) => kind)).toContain('project_step')
    await owner.page.goto(`/deventer/zandweerd/begroting/jaarverslag`)
    await see(owner, 'Bankje')
  })
})
