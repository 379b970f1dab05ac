import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseElection, type Outcome } from '@knooppunt/engine/budgeting'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { castBallot } from '../src/modules/budgets/index.ts'
import { visitor as anyone } from '../src/platform/ctx/actor.ts'
import { waysIn } from '../src/testing/budgets.ts'
import { deventer, placeRows } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { asFile, budgetSays } from './run-command.ts'
import { visit, type Visit } from './visit.ts'

interface Imported {
  readonly path: string
  readonly place: string
  readonly official: string
  readonly [figure: string]: unknown
}

let site: Site
let visitor: Visit
beforeAll(async () => {
  site = await openSite()
  const cities = { GM0106: 'Assen', GM0363: 'Amsterdam' }
  const rows = Object.entries(cities).map(([code, name]) => {
    const slug = name.toLowerCase()
    const named = { code, name, slug, path: slug, areas: [code] }
    return { ...placeRows[0]!, ...named, search_name: slug, search_context: slug }
  })
  await site.house.db.insertInto('places').values(rows).execute()
  visitor = await visit(site)
})
afterAll(() => site.close())

const importFiles = (...words: string[]) => budgetSays<Imported[]>(site, ['import', ...words])

/** No licence is stated for these files, so they are read where they are and not copied. */
const shared = new URL('../../shared/data/pabulib/', import.meta.url)
const isHere = existsSync(shared)
const dutch = isHere ? readdirSync(shared).filter(name => name.startsWith('Netherlands')) : []

async function html(path: string): Promise<string> {
  const answer = await visitor.get(path)
  expect(answer.status, path).toBe(200)
  return (await answer.text()).replace(/^.*<main/s, '').replace(/<\/main>.*$/s, '')
}

/** What stands on a page, a line for each element. */
async function page(path: string): Promise<string> {
  return plain(await html(path))
}

function plain(markup: string): string {
  const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#34;': '"', '&#39;': "'" }
  const text = markup.replace(/<[^>]*>/g, '\n').replace(/&(?:amp|lt|gt|#34|#39);/g, one => named[one] ?? one)
  return text.replace(/[\s\u00a0]*\n[\s\u00a0]*/g, '\n').replace(/\u00a0/g, ' ')
}

/** The titles of the cards below a heading, without their numbers. */
function listed(markup: string, heading: RegExp): string[] {
  const part = markup.split(/<h2/).find(one => heading.test(plain(one.split('</h2>')[0] ?? ''))) ?? ''
  const titles = part.match(/<h3[^>]*>.*?<\/h3>/gs) ?? []
  return titles.map(title =>
    plain(title)
      .trim()
      .replace(/^\d+\. /, ''),
  )
}

/** Its ids are in no order that numbers have: the page of a project is found by its place in the file. */
const small = [
  'META\nkey;value\ndescription;Kleine proef\nunit;Assen\nbudget;90\nvote_type;approval\nrule;greedy',
  'PROJECTS\nproject_id;cost;name;selected\n20;30;Plein;1\n3;60;Brug;1\n100;40;Toren;0',
  'VOTES\nvoter_id;vote\n1;20,3\n2;3\n3;100\n4;3\n',
].join('\n')

test('a file becomes a finished budget whose projects each say why they won or lost, and comes in once', async () => {
  await asFile('proef.pb', small, async file => {
    const [told] = await importFiles(file)
    const path = told?.path ?? ''
    expect(told).toEqual({
      ...{ file, path, known: false, title: 'Kleine proef', place: 'GM0106', official: 'same' },
      ...{ voters: 4, projects: 3, funded: 2, cost: 90, budget: 90 },
    })
    expect(await page(`${path}/projecten/1-plein`)).toContain('Dit wint: op plaats 2')
    expect(await page(`${path}/projecten/2-brug`)).toContain('Dit wint: op plaats 1')
    expect(await page(`${path}/projecten/3-toren`)).toContain('Dit mist')
    expect(await importFiles(file)).toEqual([{ file, known: true }])
  })
})

test('a file that names no place we know is refused with its name, and nothing of the others is saved', async () => {
  const other = small.replace('Kleine', 'Andere')
  await asFile('assen.pb', other, good =>
    asFile('nergens.pb', other.replace('Assen', 'Nergenshuizen'), async wrong => {
      await expect(importFiles(good, wrong)).rejects.toThrow(`${wrong}: The file names no place that we know`)
      expect(await page('/assen/begroting')).not.toContain('Andere proef')
      expect((await importFiles(wrong, '--place', 'assen'))[0]!.place).toBe('GM0106')
    }),
  )
})

test.skipIf(!isHere)(
  `all Dutch files of pabulib are pages with their totals and a reason per project`,
  async () => {
    const all = await importFiles(...dutch.map(name => fileURLToPath(new URL(name, shared))))
    expect(all.length).toBe(21)
    for (const [at, { path, official }] of all.entries()) {
      const file = readFileSync(new URL(dutch[at]!, shared), 'utf8')
      const { meta, projects, projectColumns } = parseElection(file)
      const shown = await html(`${path}/uitslag`)
      const text = plain(shown)
      const voters = Number(meta.get('num_votes')).toLocaleString('nl-NL')
      expect(text).toContain(`Er stemden ${voters} mensen.`)
      expect(text).toContain(`van € ${Number(meta.get('budget')).toLocaleString('nl-NL')}`)
      const [won, lost] = [/krijg(t|en) geld$/m, /geen geld$/m].map(heading => listed(shown, heading))
      expect(won!.length + lost!.length, path).toBe(Number(meta.get('num_projects')))
      const reasons = text.match(/^Dit (wint: |mist |kost ).*|^Niemand koos dit\.$/gm) ?? []
      expect(reasons.length, path).toBe(projects.length)
      const column = projectColumns.indexOf('selected')
      expect([official, column < 0], path).toEqual(column < 0 ? ['not_told', true] : ['same', false])
      expect(text.includes('In het bestand staat niet wat de gemeente koos.'), path).toBe(column < 0)
      expect(await (await visitor.get(`${path}/uitslag.pb`)).text()).toBe(file)
    }
  },
  240_000,
)

test('whoever runs the command that the page names on the file of the page gets the winners of the page', async () => {
  const [vera, gea, sam] = await Promise.all([
    site.person('Vera', { role: 'connector', place: deventer }),
    site.person('Gea'),
    site.person('Sam'),
  ])
  const { begin, reach, toVoting } = waysIn(site, { vera, gea })
  for (const rule of ['equal_shares', 'greedy'] as const) {
    const { id, slug } = await begin({ title: `Geld: ${rule}`, amount: 1_000_000, rule })
    const costs = { Bankje: 6000, Boom: 5000, Feest: 2000, Hek: 2000 }
    const ids = [...(await toVoting(id, sam, costs)).values()]
    for (const [at, device] of [...'abcdefghijk'].entries()) {
      const choices = Object.fromEntries(ids.slice(at % 3).map(project => [project, 1]))
      const wish = { budget: id, shown: { device, key: '' }, choices }
      await site.as(anyone, ctx => castBallot(ctx, site.house, wish))
    }
    await reach(id, 'outcome')
    const shown = await html(`/begroting/${slug}/uitslag`)
    const [, command = ''] = /npx knooppunt budget uitslag\.pb([^<]*)</.exec(shown) ?? []
    const file = await (await visitor.get(`/begroting/${slug}/uitslag.pb`)).text()
    const words = command.trim().split(/\s+/)
    const { selected } = await asFile('uitslag.pb', file, path => budgetSays<Outcome>(site, [path, ...words]))
    const { projects, projectColumns } = parseElection(file)
    const name = projectColumns.indexOf('name')
    const counted = selected.map(one => projects.find(({ id: own }) => own === one)!.fields[name])
    expect(counted.sort()).toEqual(listed(shown, /krijg(t|en) geld$/m).sort())
    expect(counted.length).toBeGreaterThan(0)
  }
})
