import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { openBrowser, openTab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { visit } from './visit.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  await drawBoundaries(site)
  const steward = await site.person('Sanne')
  for (const title of ['Moestuin', 'Repaircafé']) {
    await site.as(steward, ctx => createInitiative(ctx, { title, places: [zandweerd] }))
  }
  await site.settle()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const area = 'a.kp-area[href="/deventer"]'

test('the map is fetched once it is in sight, and a tap leads to the municipality', async () => {
  const { page } = await openTab(browser, { origin: site.origin })
  await page.setViewportSize({ width: 390, height: 500 })
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.locator('#plek').waitFor()
  await page.waitForTimeout(300)
  expect(asked.filter(path => path === '/kaart')).toEqual([])
  await page.locator('turbo-frame').scrollIntoViewIfNeeded()
  await page.locator(area).waitFor()
  expect(asked.filter(path => path === '/kaart')).toEqual(['/kaart'])
  await page.locator(`${area} path`).click()
  await page.waitForURL('**/deventer')
  expect(await page.locator('h1').textContent()).toBe('Deventer')
})

test('without scripts a link leads to the map, on which a tap leads to the municipality too', async () => {
  const { page } = await openTab(browser, { origin: site.origin, javaScript: false })
  await page.goto('/')
  await page.getByRole('link', { name: 'Alle gemeenten op de kaart en in een lijst' }).click()
  expect(new URL(page.url()).pathname).toBe('/kaart')
  await page.locator(`${area} path`).click()
  expect(new URL(page.url()).pathname).toBe('/deventer')
})

test('the list has every municipality of the map, with the same words', async () => {
  const html = await (await (await visit(site)).get('/kaart')).text()
  const titles = [...html.matchAll(/<title>([^<]+)<\/title><path/g)].map(([, title]) => title)
  const list = html.slice(html.indexOf('id="lijst"'), html.indexOf('</main>'))
  const links = [...list.matchAll(/<li><a[^>]*><span>([^<]+)</g)].map(([, link]) => link)
  const both = ['Apeldoorn', 'Deventer, 2 initiatieven']
  expect([titles, links]).toEqual([both, both])
})

test('the list is there for who cannot point: the areas are skipped by Tab and silent', async () => {
  const html = await (await (await visit(site)).get('/kaart')).text()
  expect(/<svg[^>]*aria-hidden="true"/.test(html)).toBe(true)
  expect(
    [...html.matchAll(/<a class="kp-area[^>]*>/g)].filter(([a]) => !a.includes('tabindex="-1"')),
  ).toEqual([])
})
