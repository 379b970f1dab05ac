import type { Check } from '../check.ts'
import { filesIn, matchesIn, textOf } from '../source.ts'

type Manifest = { engines?: { node?: string } } & Record<string, Record<string, string> | undefined>
const node = '>=24 <25'
const proprietary = /"node_modules\/(@utrecht\/design-tokens|@rijkshuisstijl-community\/design-tokens)"/g

export const exactVersions: Check = {
  name: 'exact-versions',
  says: `Every dependency is one exact version, the lock file is there, and Node is ${node}.`,
  run(root) {
    const files = filesIn(root, 'package.json', 'engine/package.json')
    const loose = files.flatMap(file => {
      const manifest = JSON.parse(textOf(root, file)) as Manifest
      return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
        .flatMap(kind => Object.entries(manifest[kind] ?? {}))
        .filter(([, version]) => !/^\d+[.]\d+[.]\d+(-[\w.-]+)?$/.test(version))
        .map(([name, version]) => ({ file, todo: `${name} is "${version}": pin one exact version` }))
    })
    const engines = (JSON.parse(textOf(root, 'package.json')) as Manifest).engines?.node
    const other = engines === node ? [] : [{ file: 'package.json', todo: `engines.node must be "${node}"` }]
    const unlocked =
      filesIn(root, 'package-lock.json').length === 1
        ? []
        : [{ file: 'package-lock.json', todo: 'is missing' }]
    return [...loose, ...other, ...unlocked]
  },
}

export const openThemes: Check = {
  name: 'open-themes',
  says: 'No proprietary house style is among the packages: those are for a municipality to install itself.',
  run(root) {
    return filesIn(root, 'package-lock.json').flatMap(file =>
      matchesIn(textOf(root, file), proprietary).map(({ line, groups: [name = ''] }) => ({
        file,
        line,
        todo: `${name} is proprietary: remove it`,
      })),
    )
  },
}
