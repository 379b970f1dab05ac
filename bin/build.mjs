import { globSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { contentHash, root, stampIn } from './checkout.mjs'
import { usedTokens } from './used-tokens.mjs'

const STAMP = 'dist/.stamp'
const BUILDERS = ['bin/build.mjs', 'bin/used-tokens.mjs', 'package-lock.json']
const SERVER = ['src/main/*.{ts,tsx}', 'src/modules/*/*-thread.ts']
/** What browsers load by name; whatever these import comes along. */
const PUBLIC = ['src/client/{site,map,map-worker}.ts', 'src/ui/{site,map}.css', 'src/ui/*.svg']

/** Builds `dist` unless it was made from exactly these sources; false when that fails, with the errors on the screen. */
export async function buildIfChanged() {
  const { hash, files } = JSON.parse(stampIn(STAMP) || '{}')
  if (hash !== undefined && hash === sourcesHash(files)) return true
  try {
    await build()
    return true
  } catch (error) {
    if (!error.errors) throw error
    console.error('Knooppunt could not be built; the errors stand above.')
    return false
  }
}

/** Builds the server and the public files, and puts both in place at once; `reloading` is for developers. */
export async function build({ reloading = false } = {}) {
  const begun = performance.now()
  const [server, site] = await Promise.all([bundle(serverOptions()), bundle(publicOptions(reloading))])
  const packed = site.outputFiles
    .filter(({ path }) => ['.js', '.css', '.svg'].includes(extname(path)))
    .map(pack)
  const files = ownFilesOf(server.metafile, site.metafile)
  putInPlace([
    ...server.outputFiles,
    ...site.outputFiles,
    ...packed.flat(),
    {
      path: join(root, 'dist/public/manifest.json'),
      contents: JSON.stringify(manifestOf(site.metafile), null, 2),
    },
    {
      path: join(root, STAMP),
      contents: JSON.stringify({ hash: reloading ? 'reloading' : sourcesHash(files), files }),
    },
  ])
  tell(site.metafile, packed.flat(), performance.now() - begun)
}

/** Loads the page again when the server comes back. */
const RELOAD = `globalThis.document && (globalThis.reloading ??= setInterval(async () => {
  const isUp = await fetch('/health/live').then(answer => answer.ok, () => false)
  if (isUp && globalThis.wasDown) location.reload()
  globalThis.wasDown = !isUp
}, 300));`

const both = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  splitting: true,
  metafile: true,
  write: false,
  logLevel: 'warning',
}

function serverOptions() {
  return {
    ...both,
    entryPoints: filesLike(SERVER),
    outdir: 'dist/server',
    entryNames: '[name]',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    alias: { '@knooppunt/engine': join(root, 'engine') },
    sourcemap: true,
    sourcesContent: false, // the server keeps its maps in memory
    jsx: 'automatic',
    jsxImportSource: '@kitajs/html',
    loader: { '.css': 'text', '.svg': 'text' },
  }
}

function publicOptions(reloading) {
  return {
    ...both,
    banner: reloading ? { js: RELOAD } : {},
    entryPoints: filesLike(PUBLIC),
    outdir: 'dist/public',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    platform: 'browser',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    minify: true,
    sourcemap: true,
    plugins: [usedTokens],
    loader: { '.svg': 'copy', '.png': 'copy', '.woff2': 'copy' },
  }
}

function filesLike(patterns) {
  const files = globSync(patterns, { cwd: root }).filter(file => !/\.(test|d)\.tsx?$/.test(file))
  return files.map(file => file.replaceAll('\\', '/')).sort()
}

/** Our own files among all that went in; packages are covered by the lock file. */
function ownFilesOf(...metafiles) {
  const inputs = metafiles.flatMap(metafile => Object.keys(metafile.inputs))
  return [...new Set(inputs)].filter(file => !file.includes('node_modules/')).sort()
}

function sourcesHash(files) {
  return contentHash([...new Set([...files, ...filesLike([...SERVER, ...PUBLIC]), ...BUILDERS])])
}

/** From the name in the pages (`site.css`) to the name of this build's file. */
function manifestOf({ outputs }) {
  const named = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint)
  return Object.fromEntries(
    named.map(([output, { entryPoint }]) => [
      basename(entryPoint, extname(entryPoint)) + extname(output),
      basename(output),
    ]),
  )
}

/** Compressed once here, as well as can be, instead of at each request. */
function pack({ path, contents }) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  return [
    { path: `${path}.br`, contents: brotliCompressSync(contents, quality) },
    { path: `${path}.gz`, contents: gzipSync(contents, { level: 9 }) },
  ]
}

/** A folder is written beside `dist` and then takes its place, so that nobody ever reads half a build. */
function putInPlace(files) {
  const work = join(root, '.knooppunt')
  mkdirSync(work, { recursive: true })
  const fresh = mkdtempSync(join(work, 'build-'))
  for (const { path, contents } of files) {
    const target = path.replace(join(root, 'dist'), join(fresh, 'dist'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, contents)
  }
  try {
    renameSync(join(root, 'dist'), join(fresh, 'old'))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  renameSync(join(fresh, 'dist'), join(root, 'dist'))
  rmSync(fresh, { recursive: true })
}

function tell({ outputs }, packed, milliseconds) {
  const sizes = new Map(packed.map(({ path, contents }) => [basename(path), contents.length]))
  const named = Object.keys(outputs).map(output => [basename(output), sizes.get(`${basename(output)}.gz`)])
  const shown = named
    .filter(([, size]) => size)
    .map(([name, size]) => `${name} ${(size / 1000).toFixed(1)} kB`)
  console.error(`Built in ${(milliseconds / 1000).toFixed(1)} s; compressed (gzip): ${shown.join(', ')}`)
}
