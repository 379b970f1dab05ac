import tseslint from 'typescript-eslint'

const tests = ['**/*.test.{ts,tsx}', 'journeys/**', 'src/testing/**', 'checks/planted/**']
const pageComponents = ['src/modules/*/pages/**', 'src/ui/**']
const onlyLists = ['src/main/modules.ts', 'src/modules/privacy/everything-kept.ts', 'checks/list.ts']
const toolSettings = ['*.config.{ts,mjs}', '.dependency-cruiser.mjs', '**/*.d.ts']
const generated = ['db/types.ts']

const say = (selector, message) => ({ selector, message })
const noDefaultExport = say(
  'ExportDefaultDeclaration',
  'Named exports only: give it the name it is imported by.',
)
const noSwallowing = [
  say(
    'CatchClause > BlockStatement[body.length=0]',
    'Handle the error or let it through; a catch never swallows.',
  ),
  say(
    'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression > BlockStatement[body.length=0]',
    'Handle the error or let it through; a catch never swallows.',
  ),
  say(
    'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression[body.type="Identifier"][body.name="undefined"]',
    'Handle the error or let it through; a catch never swallows.',
  ),
]
const twelveImports = say(
  'Program > ImportDeclaration:nth-child(13)',
  'More than 12 imports: this file does more than one thing, split it.',
)
const lines = max => ['error', { max, skipBlankLines: false, skipComments: false }]

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      '.data/**',
      '.knooppunt/**',
      'data/**',
      'bench/peers/**',
      ...generated,
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      'max-lines': lines(300),
      'max-lines-per-function': lines(50),
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'max-depth': ['error', 3],
      complexity: ['error', 15],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, ...noSwallowing, twelveImports],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // TypeScript itself reports these (noUnusedLocals); a handler of Fastify may be async without await.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/require-await': 'off',
      // Both catalogues of a module have the same keys on purpose; methods here do not use `this`.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  { files: pageComponents, rules: { 'max-lines-per-function': lines(100) } },
  { files: ['checks/rules/**'], rules: { 'max-lines': lines(60) } },
  {
    files: tests,
    rules: {
      'max-lines': lines(400),
      'max-lines-per-function': 'off',
      // The matchers of vitest are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: onlyLists, rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noSwallowing] } },
  { files: toolSettings, rules: { 'no-restricted-syntax': ['error', ...noSwallowing, twelveImports] } },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
