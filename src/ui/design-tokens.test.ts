import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const theme = read('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
const built = globSync('dist/public/{site,map}-*.css').map(read).join('\n')
const namesIn = (css: string, shape: RegExp) => new Set([...css.matchAll(shape)].map(([, name = '']) => name))
const setIn = (css: string) => namesIn(css, /(?<![\w-])(--[\w-]+)\s*:/g)
const kept = setIn(built)

test('every token of the theme that something asks for, the components or another token, is in the built file', () => {
  const ours = globSync('src/**/*.{css,ts,tsx}')
    .filter(file => !file.includes('.test.'))
    .map(read)
    .join('\n')
  const asked = new Set([...namesIn(built, /var\(\s*(--[\w-]+)/g), ...namesIn(ours, /(--[a-z][\w-]+)/g)])
  const missing = [...setIn(theme)].filter(name => asked.has(name) && !kept.has(name))
  expect(missing).toEqual([])
})

test('a token that a theme may use is there; one of a component that is not here is left out', () => {
  const offered = [...setIn(theme)].filter(name => name.startsWith('--basis-'))
  expect(offered.filter(name => !kept.has(name))).toEqual([])
  const strange = '--lux-login-link-icon-size'
  expect([setIn(theme).has(strange), kept.has(strange)]).toEqual([true, false])
})
