import type { Tree } from './clean-house.ts'

/** What is added to the clean house, and the places the check must then name. */
type Planted = { check: string; plant: Tree; finds: string[] }

const words = (count: number) => Array.from({ length: count }, (_, at) => `woord${at}`).join(' ')
const lines = (count: number) => Array.from({ length: count }, (_, at) => `  const a${at} = ${at}\n`).join('')
const sixLines = (name: string) =>
  `export function ${name}(counts: number[]): number[] {\n  const found: number[] = []\n` +
  '  for (const count of counts) {\n    if (count > 3 && count < 12) found.push(count * 2 + 1)\n' +
  '    else if (count > 40) found.push(count - 40, count + 40)\n    else found.push(0, 1, 2, 3, 4)\n  }\n' +
  '  return found.filter(one => one > 0).map(one => one + found.length)\n}\n'

export const violations: Planted[] = [
  {
    check: 'types',
    plant: { 'src/platform/ink.ts': "export const ink: number = 'blue'\n" },
    finds: ['src/platform/ink.ts:1'],
  },
  {
    check: 'escaping',
    plant: {
      'src/ui/title.tsx': 'export function title(name: string): JSX.Element {\n  return <p>{name}</p>\n}\n',
    },
    finds: ['src/ui/title.tsx:2'],
  },
  {
    check: 'layout',
    plant: { 'src/platform/ink.ts': 'export const ink = "blue";\n' },
    finds: ['src/platform/ink.ts'],
  },
  {
    check: 'unused',
    plant: {
      'src/platform/ink.ts': "export const ink = 'blue'\n",
      'engine/text/index.ts': 'export const fold = (text: string) => text.toLowerCase()\n',
      'src/platform/refusal.ts': 'export class Refusal extends Error {}\n\nexport const left = 1\n',
    },
    finds: ['src/platform/ink.ts', 'src/platform/refusal.ts:3'],
  },
  {
    check: 'copies',
    plant: { 'src/platform/one.ts': sixLines('one'), 'src/platform/two.ts': sixLines('two') },
    finds: ['src/platform/one.ts:1'],
  },
  {
    check: 'engine-package',
    plant: {
      'engine/package.json':
        '{ "name": "@house/engine", "version": "0.1.0", "type": "module", "license": "EUPL-1.2", "exports": ' +
        '{ "./text": "./text/index.ts", "./gone": "./gone/index.ts" } }\n',
      'engine/text/index.ts': "export const fold: number = 'text'\n",
    },
    // No README, a wrong type, a door without its two files, which attw cannot find either.
    finds: Array.from({ length: 5 }, () => 'engine/package.json'),
  },
  {
    check: 'sql-home',
    plant: {
      'src/modules/places/rename-place.ts':
        "import { type Kysely, sql } from 'kysely'\n\ntype DB = { places: { id: string } }\n\n" +
        "export const all = (db: Kysely<DB>) => db.selectFrom('places')\nexport const one = sql`select 1`\n",
    },
    finds: ['src/modules/places/rename-place.ts:5', 'src/modules/places/rename-place.ts:6'],
  },
  {
    check: 'own-tables',
    plant: {
      'src/modules/people/queries.ts':
        "export const inPlace = (db: Db) =>\n  db.selectFrom('people').innerJoin('places as home', 'home.id', 'people.home')\n" +
        'export const count = sql`select count(*) from places`\n',
    },
    finds: [
      'src/modules/people/queries.ts:2',
      'src/modules/people/queries.ts:3',
      'src/modules/places/queries.ts:8',
    ],
  },
  {
    check: 'pure-pages',
    plant: {
      'src/modules/places/pages/Clock.tsx':
        'export async function clock(): Promise<string> {\n  await later()\n  return String(Date.now())\n}\n',
    },
    finds: [1, 2, 3].map(line => `src/modules/places/pages/Clock.tsx:${line}`),
  },
  {
    check: 'no-inline',
    plant: {
      'src/ui/inline.tsx':
        'export const all = () => (\n  <div>\n    <p style="color: red"></p>\n    <p onclick="go()"></p>\n' +
        '    <style></style>\n    <script>go()</script>\n    <script src="/go.js"></script>\n  </div>\n)\n',
    },
    finds: [3, 4, 5, 6].map(line => `src/ui/inline.tsx:${line}`),
  },
  {
    check: 'quiet',
    plant: { 'src/platform/ink.ts': "// console.log is not for here\nconsole.log('blue')\n" },
    finds: ['src/platform/ink.ts:2'],
  },
  {
    check: 'migrations',
    plant: {
      'db/migrations/0002_people.sql':
        'alter table people drop column id;\n-- squawk-ignore ban-drop-table\ndrop table people;\n',
    },
    finds: ['db/migrations/0002_people.sql:1'],
  },
  {
    check: 'released-migrations',
    plant: { 'db/migrations/released.sha256': `${'0'.repeat(64)}  0001_places.sql\n` },
    finds: ['db/migrations/released.sha256:1'],
  },
  {
    check: 'styles',
    plant: {
      'src/ui/frame.css': '.frame {\n  color: #222;\n  background: rgb(1 2 3);\n  border-color: red;\n}\n',
    },
    finds: ['src/ui/frame.css:2', 'src/ui/frame.css:3', 'src/ui/frame.css:4'],
  },
  {
    check: 'glossary-words',
    plant: {
      'src/modules/widgets/index.ts': "export const made = (ctx: Ctx) => ctx.tell('places.made', {})\n",
      'db/migrations/0002_gadgets.sql': 'create table gadgets (id uuid primary key);\n',
    },
    finds: ['db/migrations', 'src/modules/widgets', 'src/modules/widgets/index.ts:1'],
  },
  {
    check: 'file-names',
    plant: {
      'src/platform/utils.ts': '',
      'src/platform/place-helpers.ts': '',
      'src/platform/PlaceNames.ts': '',
      'src/modules/places/types.ts': '',
      'src/modules/common/index.ts': '',
    },
    finds: [
      'src/modules/common/index.ts',
      'src/modules/places/types.ts',
      'src/platform/PlaceNames.ts',
      'src/platform/place-helpers.ts',
      'src/platform/utils.ts',
    ],
  },
  {
    check: 'module-readmes',
    plant: { 'src/modules/scans/scan.ts': '', 'src/modules/places/README.md': '# Places\n'.repeat(31) },
    finds: ['src/modules/places/README.md:31', 'src/modules/scans/README.md', 'src/modules/scans/index.ts'],
  },
  {
    check: 'message-parity',
    plant: {
      'src/modules/people/messages/nl.json':
        '{\n  "people.hi": "Dag {name}",\n  "people.bye": "Tot ziens",\n  "people.all": { "one": "één", "other": "alle" }\n}\n',
      'src/modules/people/messages/en.json':
        '{\n  "people.hi": "Hello {person}",\n  "people.all": "all",\n  "people.new": "new"\n}\n',
    },
    finds: [
      ...[2, 3, 4].map(line => `src/modules/people/messages/en.json:${line}`),
      'src/modules/people/messages/nl.json:3',
    ],
  },
  {
    check: 'refusal-sentences',
    plant: {
      'src/modules/people/rights.ts': "export const rights = { invite: [() => 'people.not_yours'] }\n",
      'src/modules/people/invite.ts':
        "export const no = () => new Refusal('closed', late ? 'people.late' : 'places.not_found')\n",
    },
    finds: ['src/modules/people/invite.ts:1', 'src/modules/people/rights.ts:1'],
  },
  {
    check: 'plain-dutch',
    plant: {
      'src/modules/people/messages/nl.json': `{\n  "people.a": "${words(21)}.",\n  "people.b": "Een arbeidsongeschiktheidsverzekering."\n}\n`,
      'src/modules/site/messages/nl.json': `{\n  "site.a": "${words(16)}."\n}\n`,
    },
    finds: [
      'src/modules/people/messages/nl.json:2',
      'src/modules/people/messages/nl.json:3',
      'src/modules/site/messages/nl.json',
    ],
  },
  {
    check: 'public-code',
    plant: { 'publiccode.yml': 'name: House\n' },
    finds: Array.from({ length: 9 }, () => 'publiccode.yml'),
  },
  {
    check: 'data-licences',
    plant: {
      'data/words.txt': 'huis\n',
      'data/lexicon/words.txt': 'huis\n',
      'REUSE.toml': 'path = "data/lexicon/**"\n',
    },
    finds: ['data/words.txt'],
  },
  {
    check: 'exact-versions',
    plant: { 'package.json': '{ "engines": { "node": ">=20" }, "dependencies": { "kysely": "^0.29.9" } }\n' },
    finds: ['package.json', 'package.json'],
  },
  {
    check: 'open-themes',
    plant: { 'package-lock.json': '{\n  "node_modules/@utrecht/design-tokens": {}\n}\n' },
    finds: ['package-lock.json:2'],
  },
]

const imports = (count: number) => Array.from({ length: count }, (_, at) => `import './i${at}.ts'\n`).join('')

/** One file per measure, and the eslint rule that must name it. */
export const brokenMeasures: [file: string, text: string, rule: string][] = [
  ['src/platform/long-file.ts', `export const all = [\n${'  1,\n'.repeat(300)}]\n`, 'max-lines'],
  ['src/platform/long-function.ts', `export function all() {\n${lines(50)}}\n`, 'max-lines-per-function'],
  ['src/platform/parameters.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d]\n', 'max-params'],
  ['src/platform/imports.ts', imports(13), 'no-restricted-syntax'],
  ['src/platform/default.ts', 'export default 1\n', 'no-restricted-syntax'],
  ['src/platform/any.ts', 'export const a = 1 as any\n', 'no-explicit-any'],
  ['src/platform/floating.ts', 'Promise.resolve(1)\n', 'no-floating-promises'],
  ['src/platform/swallow.ts', 'try {\n  JSON.parse("")\n} catch {\n  // quiet\n}\n', 'no-restricted-syntax'],
  [
    'src/platform/swallow-late.ts',
    'await Promise.resolve(1).catch(() => undefined)\n',
    'no-restricted-syntax',
  ],
]
