import { afterAll, expect, test } from 'vitest'
import { installExample } from '../src/main/example.ts'
import { noorderplein, placeRows, zandweerd } from '../src/testing/places.ts'
import { openSite } from '../src/testing/site.ts'
import { drawBoundaries } from './neighbourhood.ts'
import { visit } from './visit.ts'

const site = await openSite()
const buurt = placeRows.find(({ code }) => code === noorderplein)!
const further = ['3', '4', '5', '6'].map(last => {
  const code = `BU0150030${last}`
  const path = `deventer/zandweerd/${code.toLowerCase()}`
  return { ...buurt, code, path, name: `Buurt ${last}`, areas: [code, zandweerd, 'GM0150'] }
})
await site.house.db.insertInto('places').values(further).execute()
await drawBoundaries(site)
await installExample(site.house)
await site.settle()
afterAll(() => site.close())
const member = await visit(site, await site.person('Lies Lid'))
const html = async (path: string) => (await member.get(path)).text()

/** The links in the text, as `/vragen/…`, each once. */
function pathsIn(text: string, shape: RegExp): string[] {
  return [...new Set([...text.matchAll(/href="([^"?#]*)"/g)].map(([, path = '']) => path))].filter(path =>
    shape.test(path),
  )
}

test.each([
  ['vragen', /^\/vragen\/(?!nieuw)[^/]+$/],
  ['initiatieven', /^\/initiatieven\/(?!nieuw)[^/]+$/],
  ['mensen', /^\/mensen\/[^/]+$/],
  ['organisaties', /^\/organisaties\/(?!nieuw)[^/]+$/],
])('what is made up says so and stays out of search engines: %s', async (list, shape) => {
  const found = pathsIn(await html(`/deventer/zandweerd/${list}`), shape)
  expect(found.length).toBeGreaterThan(1)
  const unmarked: string[] = []
  for (const path of found) {
    const page = await html(path)
    const marked = /<span class="[^"]*kp-badge[^>]*>[^<]*[Vv]oorbeeld/.test(page)
    if (!marked || !page.includes('<meta name="robots" content="noindex"')) unmarked.push(path)
  }
  expect(unmarked).toEqual([])
})
