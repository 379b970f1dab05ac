import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

type Manifest = {
  exports: Record<string, string>
  dependencies?: Record<string, string>
  [field: string]: unknown
}

/**
 * `node checks/tools/pack-engine.ts FOLDER`: writes the engine as it is published to an empty folder: JavaScript and declarations of every door, package.json, README and
 * licence. Gives what the compiler has to say.
 */
export function packEngine(root: string, folder: string): string[] {
  const engine = join(root, 'engine')
  const manifest = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as Manifest
  mkdirSync(folder, { recursive: true })
  const said = emit(engine, folder, Object.values(manifest.exports))
  const packages = importedBy(said.texts)
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published(manifest, packages), null, 2)}\n`)
  for (const file of [join(engine, 'README.md'), join(root, 'LICENSE')])
    if (existsSync(file)) cpSync(file, join(folder, file.endsWith('LICENSE') ? 'LICENSE' : 'README.md'))
  return said.problems
}

function emit(engine: string, folder: string, doors: string[]): { problems: string[]; texts: string[] } {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.esnext.iterator.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    types: [],
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: engine,
    outDir: folder,
  }
  const files = doors.map(door => join(engine, door)).filter(file => existsSync(file))
  const program = ts.createProgram(files, options)
  const texts: string[] = []
  program.emit(undefined, (path, text) => {
    // The compiler rewrites relative imports in JavaScript only.
    const written = path.endsWith('.d.ts') ? text.replace(/(from '[.]{1,2}\/[^']+)[.]ts'/g, "$1.js'") : text
    texts.push(written)
    ts.sys.writeFile(path, written)
  })
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  return { problems, texts }
}

/** The packages that what is published imports; what only tests use is not handed on. */
function importedBy(texts: readonly string[]): Set<string> {
  const specifiers = texts.flatMap(text => [...text.matchAll(/from ['"]([^.'"][^'"]*)['"]/g)])
  return new Set(
    specifiers.map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  )
}

/** `graphology-types` is what the declarations of graphology ask for beside it. */
function published(manifest: Manifest, imported: ReadonlySet<string>): Manifest {
  const needed = Object.entries(manifest.dependencies ?? {}).filter(
    ([name]) => imported.has(name) || (name === 'graphology-types' && imported.has('graphology')),
  )
  const doors = Object.entries(manifest.exports).map(([door, file]) => {
    const base = file.replace(/[.]ts$/, '')
    return [door, { types: `${base}.d.ts`, default: `${base}.js` }]
  })
  const { private: _, ...rest } = manifest
  return {
    ...rest,
    exports: Object.fromEntries(doors) as Manifest['exports'],
    sideEffects: false,
    files: ['**/*.js', '**/*.d.ts'],
    dependencies: Object.fromEntries(needed),
  }
}

if (import.meta.main && process.argv[2] !== undefined)
  console.log(packEngine(resolve(import.meta.dirname, '../..'), resolve(process.argv[2])).join('\n'))
