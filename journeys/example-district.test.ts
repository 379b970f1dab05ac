import { afterAll, describe, expect, test } from 'vitest'
import { installExample } from '../src/main/example.ts'
import { noorderplein, placeRows, zandweerd } from '../src/testing/places.ts'
import { openSite } from '../src/testing/site.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { visit } from './visit.ts'

const site = await openSite()
const buurt = placeRows.find(({ code }) => code === noorderplein)!
const further = ['3', '4', '5', '6'].map(last => {
  const code = `BU0150030${last}`
  const path = `deventer/zandweerd/${code.toLowerCase()}`
  return { ...buurt, code, path, name: `Buurt ${last}`, areas: [code, zandweerd, 'GM0150'] }
})
await site.house.db.insertInto('places').values(further).execute()
await drawBoundaries(site, [...placeRows, ...further])
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
  ['opgaven', /^\/opgaven\/(?!nieuw)[^/]+$/, 1],
  ['coalities', /^\/coalities\/[^/]+$/, 1],
  ['vragen', /^\/vragen\/(?!nieuw)[^/]+$/, 2],
  ['initiatieven', /^\/initiatieven\/(?!nieuw)[^/]+$/, 2],
  ['mensen', /^\/mensen\/[^/]+$/, 2],
  ['organisaties', /^\/organisaties\/(?!nieuw)[^/]+$/, 2],
])('what is made up says so and stays out of search engines: %s', async (list, shape, least) => {
  const found = pathsIn(await html(`/deventer/zandweerd/${list}`), shape)
  expect(found.length).toBeGreaterThanOrEqual(least)
  const unmarked: string[] = []
  for (const path of found) {
    const page = await html(path)
    const marked = /<span class="[^"]*kp-badge[^>]*>[^<]*[Vv]oorbeeld/.test(page)
    if (!marked || !page.includes('<meta name="robots" content="noindex"')) unmarked.push(path)
  }
  expect(unmarked).toEqual([])
})

interface Shown {
  /** By address: how many initiatives. */
  readonly areas: Record<string, number>
  readonly points: string[]
}

interface Feature {
  readonly geometry: { readonly type: string }
  readonly properties: { readonly name: string; readonly href: string; readonly kind: string }
}

/** The other places and the points that the picture of this page draws. */
async function onMap(page: string): Promise<Shown> {
  const source = /<kp-map[^>]* src="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const { features } = (await (await member.get(source)).json()) as { features: Feature[] }
  const count = (name: string) => Number(/, (\d+) initiatie(f|ven)$/.exec(name)?.[1])
  const areas = features.filter(({ geometry, properties }) => {
    return geometry.type !== 'Point' && properties.kind !== 'current'
  })
  return {
    areas: Object.fromEntries(areas.map(({ properties: { href, name } }) => [href, count(name)])),
    points: features.flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' ? [properties.href] : [],
    ),
  }
}

/** The same of the tables below it. */
function inTables(page: string): Shown {
  const twin = /<kp-map.*<\/kp-map>/s.exec(page)?.[0] ?? ''
  const rows = [...twin.matchAll(/<th [^>]*scope="row"><a [^>]*href="([^"]*)".*?<td [^>]*><span>([^<]*)</gs)]
  const places = rows.filter(([, href = '']) => href.endsWith('/initiatieven'))
  return {
    areas: Object.fromEntries(places.map(([, href = '', count]) => [href, Number(count)])),
    points: rows.map(([, href = '']) => href).filter(href => !href.endsWith('/initiatieven')),
  }
}

describe('a map and its tables say the same', () => {
  const places = ['/deventer', '/deventer/zandweerd', '/deventer/zandweerd/noorderplein']
  const filters = ['', '?thema=green', '?fase=running', '?thema=meeting&fase=running']
  test.each(places.flatMap(place => filters.map(filter => `${place}/initiatieven${filter}`)))(
    '%s',
    async path => {
      const page = await html(path)
      const shown = await onMap(page)
      expect(inTables(page)).toEqual(shown)
      expect([Object.keys(shown.areas).length > 0, shown.points.length > 0]).toEqual([true, true])
    },
  )

  test('a filter leaves fewer on both', async () => {
    const [all, some] = await Promise.all(
      ['', '?thema=green'].map(filter => html(`/deventer/initiatieven${filter}`)),
    )
    const [{ areas, points }, filtered] = [inTables(all ?? ''), inTables(some ?? '')]
    expect(filtered.areas['/deventer/zandweerd/initiatieven']).toBeLessThan(
      areas['/deventer/zandweerd/initiatieven'] ?? 0,
    )
    expect(filtered.points.length).toBeLessThan(points.length)
  })

  test.each(places)(
    'the page of %s lists the places on its map, and leads to the list of the rest',
    async path => {
      const page = await html(path)
      const { areas } = await onMap(page)
      const twin = /<kp-map.*<\/kp-map>/s.exec(page)?.[0] ?? ''
      const links = [...twin.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href)
      const named = Object.keys(areas).map(href => href.replace(/\/initiatieven$/, ''))
      expect(links.filter(href => href !== path).sort()).toEqual([...named, `${path}/initiatieven`].sort())
    },
  )
})
