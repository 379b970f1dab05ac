import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { requestsIn, withTwo } from './testing-requests.ts'

let world: Site
let anna: Actor
let bram: Actor
let id: string
const { ask, mailsTo, standing } = requestsIn(() => world)

beforeAll(async () => {
  ;({ world, anna, bram } = await withTwo(await openSite()))
  id = await ask(anna, bram)
})
afterAll(() => world.close())

const get = (path: string) => fetch(world.origin + path, { redirect: 'manual' })
const post = (path: string) =>
  fetch(world.origin + path, { method: 'POST', redirect: 'manual', headers: { origin: world.origin } })

async function mailedPaths(): Promise<string[]> {
  const [mail] = await mailsTo(bram)
  return [...(mail?.text ?? '').matchAll(/https:\/\/knooppunt\.test(\S+)/g)].map(([, path = '']) => path)
}

test('a scanner may open every link of the mail: that answers nothing, and no cache keeps it', async () => {
  const paths = await mailedPaths()
  const answers = await Promise.all([...paths, ...paths].map(get))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200, 200])
  expect(new Set(answers.map(({ headers }) => headers.get('cache-control')))).toEqual(
    new Set(['private, no-store']),
  )
  expect([await standing(id, bram), await standing(id, anna)]).toEqual(['asked', 'waiting'])
})

test('behind the link stands who asks and why, and no address of anybody', async () => {
  const [path = ''] = await mailedPaths()
  const html = await (await get(path)).text()
  expect([html.includes('Anna'), html.includes('Jij hebt het eerder gedaan.'), html.includes('@')]).toEqual([
    true,
    true,
    false,
  ])
})

test('the button behind the link answers without signing in', async () => {
  const [path = ''] = await mailedPaths()
  const answer = await post(`${path.split('?')[0]}/nee`)
  expect([answer.status, await standing(id, bram), await standing(id, anna)]).toEqual([
    303,
    'declined',
    'waiting',
  ])
})

test('a link that never was or that ended says so', async () => {
  const answers = [await get('/kennismaking/verzonnen'), await post('/kennismaking/verzonnen/ja')]
  expect(answers.map(({ status }) => status)).toEqual([410, 410])
})

test('without signing in, one’s own pages lead to signing in', async () => {
  const paths = ['/mijn/kennismakingen', `/mijn/kennismakingen/${id}`, '/beheer/kennismakingen']
  const answers = await Promise.all(paths.map(get))
  expect(answers.map(({ headers }) => headers.get('location')?.split('?')[0])).toEqual([
    '/aanmelden',
    '/aanmelden',
    '/aanmelden',
  ])
})
