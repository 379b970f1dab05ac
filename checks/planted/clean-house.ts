import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Tree = Record<string, string>

const long = (sentence: string) => sentence.repeat(Math.ceil(150 / sentence.length)).trim()

const publicCode = `publiccodeYmlVersion: '0.7'
name: Knooppunt
url: https://example.org/knooppunt
platforms:
  - web
developmentStatus: development
softwareType: standalone/web
description:
  nl:
    shortDescription: Het knooppunt van een buurt
    longDescription: >
      ${long('Mensen in de buurt vinden elkaar hier. ')}
    features:
      - Vragen stellen
  en:
    shortDescription: The hub of a neighbourhood
    longDescription: >
      ${long('People in the neighbourhood find each other here. ')}
    features:
      - Ask questions
legal:
  license: EUPL-1.2
maintenance:
  type: community
  contacts:
    - name: Iemand
localisation:
  localisationReady: true
  availableLanguages:
    - nl
    - en
`

const texts = (sentences: Record<string, unknown>) => `${JSON.stringify(sentences, null, 2)}\n`

/** The smallest tree in which every check finds nothing: what the real one looks like when all is well. */
export const cleanHouse: Tree = {
  'README.md': '# House\n',
  'ARCHITECTURE.md': '# House\n',
  'GLOSSARY.md':
    '| code | screen | is |\n|---|---|---|\n| Place | plek | an area |\n| Person | deelnemer | somebody |\n',
  'CONTRIBUTING.md': '# House\n',
  'DESIGN.md': '# House\n',
  'SECURITY.md': '# House\n',
  'CHANGELOG.md': '# House\n',
  LICENSE: 'EUPL-1.2\n',
  'publiccode.yml': publicCode,
  'package.json': texts({
    name: 'house',
    version: '0.1.0',
    type: 'module',
    engines: { node: '>=24 <25' },
    bin: { house: 'bin/house.mjs' },
    dependencies: { '@kitajs/html': '4.2.13', kysely: '0.29.9' },
    devDependencies: { '@kitajs/ts-html-plugin': '4.1.4', typescript: '5.9.3' },
  }),
  'package-lock.json': '{}\n',
  '.stylelintrc.json': readFileSync(join(import.meta.dirname, '../../.stylelintrc.json'), 'utf8'),
  'tsconfig.json': `{
  "compilerOptions": {
    "target": "es2024",
    "module": "esnext",
    "moduleResolution": "bundler",
    "jsx": "react-jsx",
    "jsxImportSource": "@kitajs/html",
    "plugins": [{ "name": "@kitajs/ts-html-plugin" }],
    "types": [],
    "noEmit": true,
    "strict": true,
    "skipLibCheck": true,
    "allowImportingTsExtensions": true
  },
  "include": ["src"]
}
`,
  'bin/house.mjs': "import '../src/main/cli.ts'\n",
  'data/places.csv': 'code\n',
  'data/places.csv.license': 'SPDX-License-Identifier: CC-BY-4.0\n',
  'db/migrations/0001_places.sql':
    'create table places (\n  id uuid primary key\n);\ncreate table people (\n  id uuid primary key\n);\n',
  'engine/text/index.ts': 'export const fold = (text: string) => text.toLowerCase()\n',
  'src/platform/refusal.ts':
    'export class Refusal extends Error {\n  constructor(kind: string, code: string) {\n    super(`${kind}: ${code}`)\n  }\n}\n',
  'src/ui/frame.css': '.frame {\n  color: var(--house-ink);\n}\n',
  'src/ui/themes/house.css': '.house {\n  --house-ink: #222;\n}\n',
  'src/main/cli.ts':
    "import { placePage } from '../modules/places/index.ts'\nimport { peopleIn } from '../modules/people/index.ts'\n\n" +
    'export const pages = [placePage, peopleIn]\n',
  'src/modules/places/README.md': '# Places\n',
  'src/modules/places/index.ts':
    "export { placePage } from './pages/PlacePage.tsx'\nexport { findPlace } from './queries.ts'\n",
  'src/modules/places/queries.ts':
    "import type { Kysely } from 'kysely'\nimport { fold } from '../../../engine/text/index.ts'\n" +
    "import { Refusal } from '../../platform/refusal.ts'\n\ntype DB = { places: { id: string } }\n\n" +
    'export async function findPlace(db: Kysely<DB>, id: string): Promise<{ id: string }> {\n' +
    "  const place = await db.selectFrom('places').select('id').where('id', '=', fold(id)).executeTakeFirst()\n" +
    "  if (!place) throw new Refusal('not_found', 'places.not_found')\n  return place\n}\n",
  'src/modules/places/pages/PlacePage.tsx':
    'export function placePage(name: string): JSX.Element {\n  return <h1 safe>{name}</h1>\n}\n',
  'src/modules/places/messages/nl.json': texts({
    'places.not_found': 'Deze plek is er niet.',
    'places.people': { one: '{count} mens', other: '{count} mensen' },
  }),
  'src/modules/places/messages/en.json': texts({
    'places.not_found': 'This place is not there.',
    'places.people': { one: '{count} person', other: '{count} people' },
  }),
  'src/modules/people/README.md': '# People\n',
  'src/modules/people/index.ts':
    "import { findPlace } from '../places/index.ts'\n\nexport const peopleIn = (id: string) => [findPlace.name, id]\n",
}
