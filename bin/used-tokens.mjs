import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './checkout.mjs'

/** A theme may use these for what it sets, as DESIGN.md tells. */
const OFFERED = /^--(basis|knooppunt)-/
const SHEET = 'src/ui/site.css'
const OURS = ['src/**/*.{css,ts,tsx}']

/** Leaves out of a file of design tokens those that nothing asks for: it holds thousands, for components that are not here. */
export const usedTokens = {
  name: 'used-tokens',
  setup(build) {
    build.onLoad({ filter: /design-tokens[\\/]dist[\\/]theme\.css$/ }, ({ path }) => ({
      contents: onlyUsed(readFileSync(path, 'utf8'), askedFor()),
      loader: 'css',
    }))
  },
}

/** Keeps what is asked for, and what that asks for in turn. */
function onlyUsed(theme, asked) {
  const declaration = /^\s*(--[\w-]+):[^;]*;.*$/gm
  const values = new Map([...theme.matchAll(declaration)].map(([text, name]) => [name, text]))
  const kept = new Set()
  const wanted = [...asked, ...[...values.keys()].filter(name => OFFERED.test(name))]
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (kept.has(name) || !values.has(name)) continue
    kept.add(name)
    wanted.push(...namesIn(values.get(name)))
  }
  return theme.replace(declaration, (text, name) => (kept.has(name) ? text : ''))
}

/** Every token that is named in our own sources and in the components' CSS. */
function askedFor() {
  const components = [...read(SHEET).matchAll(/@import '(@[^']+)'/g)]
    .map(([, file]) => join('node_modules', file))
    .filter(file => !file.includes('design-tokens'))
  const ours = globSync(OURS, { cwd: root }).filter(file => !file.includes('.test.'))
  return new Set([...components, ...ours].flatMap(file => namesIn(read(file))))
}

function namesIn(text) {
  return text.match(/--[a-z][\w-]*/g) ?? []
}

function read(file) {
  return readFileSync(join(root, file), 'utf8')
}
