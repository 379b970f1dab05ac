import type { Check } from '../check.ts'
import { filesIn, textOf } from '../source.ts'

const most = 30

export const moduleReadmes: Check = {
  name: 'module-readmes',
  says: `Every module has a door (index.ts) and a README.md of at most ${most} lines.`,
  run(root) {
    const modules = new Set(
      filesIn(root, 'src/modules/*/**/*.{ts,tsx}').map(file => file.split('/').slice(0, 3).join('/')),
    )
    return [...modules].flatMap(folder => {
      const missing = ['index.ts', 'README.md']
        .filter(name => filesIn(root, `${folder}/${name}`).length === 0)
        .map(name => ({ file: `${folder}/${name}`, todo: 'is missing: write it' }))
      const readme = filesIn(root, `${folder}/README.md`)
      const lines = readme.map(file => textOf(root, file).trimEnd().split('\n').length)
      const long = lines
        .filter(count => count > most)
        .map(count => ({
          file: `${folder}/README.md`,
          line: most + 1,
          todo: `has ${count} lines: keep what for, words, rules, tables, activities, rights`,
        }))
      return [...missing, ...long]
    })
  },
}
