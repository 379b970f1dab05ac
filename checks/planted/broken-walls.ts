import type { Tree } from './clean-house.ts'

/** One import through each wall: the file that does it, what it says, and the wall that must name it. */
export const brokenWalls: [wall: string, file: string, text: string][] = [
  ['engine-knows-no-application', 'engine/text/endings.ts', "import '../../src/platform/refusal.ts'\n"],
  ['engine-knows-no-node', 'engine/text/endings.ts', "import 'node:fs'\n"],
  ['engine-needs-no-package', 'engine/text/endings.ts', "import 'graphology'\n"],
  ['network-needs-graphology-only', 'engine/network/index.ts', "import 'kysely'\n"],
  [
    'platform-and-ui-know-no-module',
    'src/platform/ink.ts',
    "import type { peopleIn } from '../modules/people/index.ts'\n",
  ],
  ['platform-and-ui-know-no-module', 'src/ui/ink.tsx', "import '../modules/people/index.ts'\n"],
  ['client-knows-only-itself', 'src/client/map.ts', "import '../platform/refusal.ts'\n"],
  ['client-knows-only-itself', 'src/client/map.ts', "import '../modules/places/index.ts'\n"],
  ['client-knows-no-node', 'src/client/map.ts', "import 'node:fs'\n"],
  ['nobody-imports-main', 'src/modules/people/invite.ts', "import '../../main/cli.ts'\n"],
  ['only-tests-import-testing', 'src/modules/people/invite.ts', "import '../../testing/world.ts'\n"],
  ['modules-have-one-door', 'src/modules/people/invite.ts', "import '../places/queries.ts'\n"],
  ['outside-uses-the-door', 'src/main/worker.ts', "import '../modules/places/queries.ts'\n"],
  [
    'no-cycles',
    'src/platform/ink.ts',
    "import type { pen } from './pen.ts'\n\nexport type Ink = typeof pen\n",
  ],
  ['routes-hold-no-sql', 'src/modules/people/routes.tsx', "import 'kysely'\n"],
  ['routes-hold-no-sql', 'src/modules/people/api.ts', "import 'kysely'\n"],
  ['pages-are-pure', 'src/modules/people/pages/Card.tsx', "import 'fastify'\n"],
  ['pages-are-pure', 'src/modules/people/pages/Card.tsx', "import '../../../platform/db/connect.ts'\n"],
  [
    'pages-do-not-query',
    'src/modules/places/pages/Map.tsx',
    "import { findPlace } from '../queries.ts'\n\nfindPlace\n",
  ],
  ['pages-know-no-node', 'src/modules/people/pages/Card.tsx', "import 'node:fs'\n"],
]

/** What the broken imports point at. */
export const behindTheWalls: Tree = {
  'src/testing/world.ts': '',
  'src/platform/db/connect.ts': '',
  'src/platform/pen.ts': "import type { Ink } from './ink.ts'\n\nexport const pen: Ink | 1 = 1\n",
}

/** Imports that look alike and are allowed. */
export const openDoors: Tree = {
  'engine/network/index.ts': "import 'graphology'\nimport '../text/index.ts'\n",
  'engine/text/fold.test.ts': "import 'node:fs'\nimport 'vitest'\n",
  'src/client/map.ts': "import 'maplibre-gl'\n",
  'src/modules/people/invite.test.ts': "import '../../testing/world.ts'\n",
  'src/modules/people/queries.ts': "import 'kysely'\n",
  'src/modules/places/pages/Map.tsx':
    "import type { findPlace } from '../queries.ts'\n\nexport type Find = typeof findPlace\n",
  'src/testing/world.ts': "import '../main/cli.ts'\n",
}
