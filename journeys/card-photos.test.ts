import type { Browser } from 'playwright-core'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCodes } from '../src/platform/pictures/find-codes.ts'
import { lookAtPhoto } from '../src/modules/signposts/index.ts'
import { planTable } from '../src/modules/tables/index.ts'
import { openBrowser, openTab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'

const none = { x: 0, y: 0 }
const dotsPerPixel = 3 // a sheet of A4 becomes 6 million pixels, as of a modest phone
const table = { width: 3600, height: 3600 } // px, so that the sheet fits on it however it is turned

let site: Site
let browser: Browser
/** A sheet with four cards for quotes and four for votes, as a browser prints it. */
let sheet: Buffer
let codes: string[]

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  const ria = await site.person('Ria')
  const wish = { kind: 'board', title: 'Groen in de straat', places: [zandweerd] }
  const { slug } = await site.as(ria, ctx => planTable(ctx, wish))
  const signInPath = await site.signInPath(ria)
  const { context } = await openTab(browser, { origin: site.origin, signInPath })
  const printer = await browser.newContext({
    ...{ baseURL: site.origin, storageState: await context.storageState() },
    ...{ viewport: { width: 800, height: 1100 }, deviceScaleFactor: dotsPerPixel },
  })
  const page = await printer.newPage()
  await page.goto(`/tafels/${slug}/live/kaarten?uitspraken=4&stemmen=4`)
  await page.emulateMedia({ media: 'print' })
  sheet = await page.locator('.kp-sheet').screenshot()
  codes = (await lookAtPhoto(sheet)).map(({ text }) => text).toSorted()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await site.close()
})

/** The sheet on a brown table, seen by a camera that is not right above it. */
async function seenFrom(turns: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: table })
  await page.setContent(`<body style="margin:0;height:100vh;display:grid;place-items:center;overflow:hidden;
    background:#6b4f3a;perspective:4000px"><img src="data:image/png;base64,${sheet.toString('base64')}"
    style="transform:${turns}">`)
  const photo = await page.screenshot()
  await page.close()
  return photo
}

async function noisy(photo: Sharp, sigma: number): Promise<Sharp> {
  const { data, info } = await photo.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const noise = { type: 'gaussian', mean: 128, sigma } as const
  const grain = await sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .raw()
    .toBuffer()
  const grained = new Uint8ClampedArray(data.length)
  for (const [at, value] of data.entries()) grained[at] = value + (grain[at] ?? 128) - 128
  return sharp(grained, { raw: { width, height, channels: 3 } })
}

/** As a lamp at one side lights it: from a third of the light to all of it. */
function unevenly(photo: Sharp): Sharp {
  const shade = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"><linearGradient id="g">
    <stop stop-color="#555"/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  )
  return photo.composite([{ input: shade, blend: 'multiply' }])
}

const jpeg = (photo: Sharp, quality: number) => photo.jpeg({ quality }).toBuffer()

const photos: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a scan of 100 dots per inch': () => jpeg(sharp(sheet).resize({ width: 724 }), 80),
  'a scan that is upside down and skew': () => jpeg(sharp(sheet).rotate(183, { background: '#fff' }), 80),
  'turned by 17 degrees': () => seenFrom('rotate(17deg)'),
  'turned by 45 degrees': () => seenFrom('rotate(45deg)'),
  'turned by 90 degrees': () => seenFrom('rotate(90deg)'),
  'seen from 25 degrees below': () => seenFrom('rotateX(25deg)'),
  'seen from 40 degrees below': () => seenFrom('rotateX(40deg)'),
  'seen from a corner and turned': () => seenFrom('rotateX(25deg) rotateY(-20deg) rotate(10deg)'),
  'blurred by 3 pixels': () => jpeg(sharp(sheet).blur(3), 80),
  'with noise of 40 of 255': async () => jpeg(await noisy(sharp(sheet), 40), 80),
  'as JPEG of quality 10': () => jpeg(sharp(sheet), 10),
  'with a lamp at one side': () => jpeg(unevenly(sharp(sheet)), 80),
  'faint: a fifth of the contrast': () => jpeg(sharp(sheet).linear(0.2, 120), 80),
  'as a messenger sends it: 1,200 pixels wide': async () =>
    jpeg(sharp(await seenFrom('rotate(4deg)')).resize({ width: 1200 }), 60),
  'all at once': async () => {
    const seen = sharp(await seenFrom('rotateX(18deg) rotateY(12deg) rotate(8deg)')).resize({ width: 2600 })
    const dim = sharp(await jpeg(unevenly(seen), 95)).blur(1.5)
    return jpeg(await noisy(dim, 15), 50)
  },
}

test.each(Object.entries(photos))(
  'all eight cards are read: %s',
  async (_name, photo) => {
    const found = await lookAtPhoto(await photo())
    const read = new Set(found.map(({ text }) => text))
    expect([codes.length, codes.filter(code => read.has(code)).length]).toEqual([8, 8])
  },
  60_000,
)

test.each([
  ['as printed', 'none'],
  ['turned', 'rotate(100deg)'],
  ['seen from a corner', 'rotateX(15deg) rotateY(10deg) rotate(190deg)'],
])('each card is cut out whole and upright: %s', async (_name, turns) => {
  const found = await lookAtPhoto(await seenFrom(turns))
  expect(found).toHaveLength(8)
  for (const { text, cut } of found) {
    const { data, info } = await sharp(await cut())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    const codesThere = await findCodes({ data: Uint8ClampedArray.from(data), width, height })
    const [own] = codesThere.filter(code => code.text === text)
    const [topLeft = none, topRight = none] = own?.corners ?? []
    const side = topRight.x - topLeft.x
    expect(Math.abs(topRight.y - topLeft.y) / side).toBeLessThan(0.03)
    // The code begins 62.7 of 92 mm from the left and 4.7 of 66 mm from the top, and its side is 24.7 mm.
    expect(topLeft.x / side).toBeGreaterThan(62.7 / 24.7)
    expect((height - topLeft.y) / side).toBeGreaterThan(61.3 / 24.7)
  }
})
