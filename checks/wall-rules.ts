import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import { moduleOrder } from './module-order.ts'

/** Tests, and what the proofs of the engines share. */
const tests = '[.]test[.]tsx?$|^engine/[^/]+/proof/'
const testCode = `${tests}|^(journeys|bench|checks)/|^src/testing/`
const packageNamed = (names: string) => `(^|node_modules/)(${names})(/|$)`

type Wall = Pick<IRegularForbiddenRuleType, 'name' | 'comment' | 'from' | 'to'>

const engine: Wall[] = [
  {
    name: 'engine-knows-no-application',
    comment: 'The engine is pure: pass what it needs as an argument instead of importing the application.',
    from: { path: '^engine/' },
    to: { path: '^(src|db|bin|bench|checks|journeys)/' },
  },
  {
    name: 'engine-knows-no-node',
    comment: 'The engine does no input or output: let the caller read, and pass the text.',
    from: { path: '^engine/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'engine-needs-no-package',
    comment: 'The engine stands on its own; only engine/network may use graphology.',
    from: { path: '^engine/', pathNot: [tests, '^engine/network/'] },
    to: { path: '.', pathNot: '^engine/|^@knooppunt/engine', dependencyTypesNot: ['core', 'local'] },
  },
  {
    name: 'network-needs-graphology-only',
    comment: 'engine/network may use graphology and no other package.',
    from: { path: '^engine/network/', pathNot: tests },
    to: {
      path: '.',
      pathNot: `^engine/|^@knooppunt/engine|${packageNamed('graphology[^/]*')}`,
      dependencyTypesNot: ['core', 'local'],
    },
  },
]

const layers: Wall[] = [
  {
    name: 'platform-and-ui-know-no-module',
    comment: 'Platform and ui know no word of the domain: let the module or src/main hand in what they need.',
    from: { path: '^src/(platform|ui)/', pathNot: tests },
    to: { path: '^src/modules/' },
  },
  {
    name: 'client-knows-only-itself',
    comment: 'The browser talks HTML, JSON and events: it imports neither modules nor server code.',
    from: { path: '^src/client/', pathNot: tests },
    to: { path: '^(src/(?!client/)|db/|bin/)' },
  },
  {
    name: 'client-knows-no-node',
    comment: 'There is no Node in the browser.',
    from: { path: '^src/client/', pathNot: tests },
    to: {
      dependencyTypes: ['core'],
    },
  },
  {
    name: 'nobody-imports-main',
    comment: 'src/main puts everything together; move what you need from it to platform or to a module.',
    from: { path: '^(src/(?!main/)|engine/)', pathNot: testCode },
    to: { path: '^src/main/' },
  },
  {
    name: 'only-tests-import-testing',
    comment: 'src/testing is for tests: what the application needs itself belongs in platform or a module.',
    from: { path: '.', pathNot: testCode },
    to: { path: '^src/testing/' },
  },
]

const doors: Wall[] = [
  {
    name: 'modules-have-one-door',
    comment: 'Enter a module through its index.ts; export there what others may use.',
    from: { path: '^src/modules/([^/]+)/' },
    to: { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index[.]ts$'] },
  },
  {
    name: 'outside-uses-the-door',
    comment: 'Enter a module through its index.ts; export there what others may use.',
    from: { path: '^(src/(?!modules/)|bin/|bench/|journeys/)' },
    to: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/index[.]ts$' },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one thing, or miss a third.',
    from: {},
    to: { circular: true },
  },
  ...moduleOrder.slice(0, -1).map((word, at) => ({
    name: `order-of-${word}`,
    comment: `${word} may use only the modules before it in checks/module-order.ts; let the later one listen instead.`,
    from: { path: `^src/modules/${word}/` },
    to: { path: `^src/modules/(${moduleOrder.slice(at + 1).join('|')})/` },
  })),
]

const insideModules: Wall[] = [
  {
    name: 'routes-hold-no-sql',
    comment: 'Routes parse, call one use-case or query, and render: move the SQL to queries.ts.',
    from: { path: '^src/modules/[^/]+/(routes[.]tsx?|api[.]ts|routes/.+|api/.+)$', pathNot: tests },
    to: { path: `${packageNamed('kysely|pg')}|^db/` },
  },
  {
    name: 'pages-are-pure',
    comment: 'A page is a function from data to HTML: no database, no request, no input or output.',
    from: { path: '^src/modules/[^/]+/pages/', pathNot: tests },
    to: {
      path: `${packageNamed('kysely|pg|pg-boss|fastify|@fastify')}|^db/|^src/platform/(db|jobs|mail)(/|[.])`,
    },
  },
  {
    name: 'pages-do-not-query',
    comment: 'A page gets its data as an argument: let the route call the query. Types may be imported.',
    from: { path: '^src/modules/[^/]+/pages/', pathNot: tests },
    to: { path: '/queries([.]ts$|/)', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'pages-know-no-node',
    comment: 'A page does no input or output.',
    from: { path: '^src/modules/[^/]+/pages/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
]

/** Walls 1, 2, 3, 5 and 6 of ARCHITECTURE.md; wall 4 is checked by rules/sql-home.ts and rules/own-tables.ts. */
export const wallRules = [...engine, ...layers, ...doors, ...insideModules].map(wall => ({
  ...wall,
  severity: 'error' as const,
}))
