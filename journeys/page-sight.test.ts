import { afterAll, expect, test } from 'vitest'
import { openBrowser, openTab } from '../src/testing/browser.ts'
import { focusFaults, lostInForcedColours, moving } from './page-sight.ts'
import { enlargeText, unreadable } from './page-text.ts'

const browser = await openBrowser()
const { page } = await openTab(browser, { origin: 'http://127.0.0.1' })
afterAll(() => browser.close())

/** A page with a sound part and a faulty one. */
async function show(style: string, body: string): Promise<void> {
  await page.setContent(`<html><style>${style}</style><body>${body}</body></html>`)
}

test('text that only fits at its usual size is found', async () => {
  const style = `
    .cut { overflow: hidden; height: 20px } .small { border: 1px solid; height: 24px }
    .over { position: absolute; top: 300px }`
  const parts = ['cut', 'small', 'over', 'over'].map((look, at) => `<p class="${look}">Tekst ${at}</p>`)
  await show(style, `<p>Een gewone zin.</p>${parts.join('')}`)
  const usual = await unreadable(page)
  await enlargeText(page)
  const large = await unreadable(page)
  expect([usual, large]).toEqual([
    ['Tekst 2 and Tekst 3 overlap'],
    [
      'cut off: <p class="cut">Tekst 0</p>',
      expect.stringMatching(/px outside its box: Tekst 1$/),
      'Tekst 2 and Tekst 3 overlap',
    ],
  ])
})

test('a control without a ring, that holds the focus, or out of its order, is found', async () => {
  const style = '* { outline-width: 3px; outline-color: black } .bare:focus { outline: none }'
  await show(
    style,
    `<button style="outline-style: solid">Goed</button>
    <button class="bare">Kaal</button>
    <button style="outline-style: solid" onkeydown="event.preventDefault()">Klem</button>
    <button style="outline-style: solid" tabindex="3">Voor</button>`,
  )
  const found = await focusFaults(page)
  expect(found.map(fault => fault.replace(/:.*>(\w+)<.*/s, ': $1'))).toEqual([
    'shows no ring: Kaal',
    'holds the focus: Klem',
    'has its own place in the order: Voor',
  ])
})

test('what a background alone tells is lost in forced colours', async () => {
  const style = `
    button { background: navy; color: white; border: 0 } .line { border: 1px solid }
    a[aria-current] { background: yellow } .bold a[aria-current] { font-weight: 700 }`
  const links = '<li><a href="#a" aria-current="page">Hier</a></li><li><a href="#b">Daar</a></li>'
  await show(
    style,
    `<button>Kaal</button><button class="line">Goed</button><ul>${links}</ul><ul class="bold">${links}</ul>`,
  )
  await page.emulateMedia({ forcedColors: 'active' })
  const lost = await lostInForcedColours(page)
  await page.emulateMedia({ forcedColors: 'none' })
  expect(lost.map(fault => fault.split(':')[0])).toEqual(['no border', 'looks like the others'])
})

test('what moves is found', async () => {
  const style = `
    .slide { transition: left 0.2s } .turn::before { animation: turn 2s; content: '' }
    .quick { transition: left 0.001s } @keyframes turn { to { rotate: 1turn } }`
  await show(style, ['slide', 'turn', 'quick'].map(look => `<p class="${look}">Tekst</p>`).join(''))
  expect(await moving(page)).toEqual(['<p class="slide">Tekst</p>', '<p class="turn">Tekst</p>'])
})
