import type { Check } from '../check.ts'
import { filesIn } from '../source.ts'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const emptyWords = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'manager',
  'service',
  'services',
  'misc',
])
const emptyNames = new Set(['types', 'data', 'shared', 'lib'])
/** A component may carry its own name. */
const component = /\/(pages|ui)\/(.+\/)?([A-Z][a-z0-9]*)+([.]test)?[.]tsx$/
const generated = 'db/types.ts'

export const fileNames: Check = {
  name: 'file-names',
  says: 'Files are kebab-case and named by what is in them, never by kind (utils, helpers, types, common, service …).',
  run(root) {
    return filesIn(root, '{src,engine,db,checks,journeys,bench}/**/*.{ts,tsx,mjs,css,sql}')
      .filter(file => file !== generated)
      .flatMap(file => {
        const parts = component.test(file) ? file.split('/').slice(0, -1) : file.split('/')
        const wrong = parts.map(baseOf).find(isWrong)
        return wrong === undefined ? [] : [{ file, todo: `name "${wrong}" by its content, in kebab-case` }]
      })
  },
}

const baseOf = (part: string) =>
  part
    .replace(/([.](test|golden|d))?[.][a-z]+$/, '')
    .replace(/^(\d{4})_/, '$1-')
    .replaceAll('_', '-')

const isWrong = (base: string) =>
  !kebab.test(base) || emptyNames.has(base) || base.split('-').some(word => emptyWords.has(word))
