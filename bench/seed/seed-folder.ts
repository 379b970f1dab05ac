import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../src/platform/db/project-folder.ts'

/** Another one of these makes another seed. */
const makings = [
  'bench/seed/*.ts',
  'bench/made-up-dutch.ts',
  'db/migrations/*.sql',
  'engine/text/*.ts',
  'data/*/*.gz',
]

/** Where the data of the measurement are kept between runs, per scale. */
export class SeedFolder {
  readonly path: string
  readonly #mark: string
  readonly #version = seedVersion()

  constructor(scale: number) {
    this.path = join(projectFolder, '.knooppunt', scale === 1 ? 'bench-data' : `bench-data-${scale}`)
    this.#mark = join(this.path, 'seed-version')
    mkdirSync(this.path, { recursive: true })
  }

  /** Whether a whole seed of this version is there. */
  isSeeded(): boolean {
    return existsSync(this.#mark) && readFileSync(this.#mark, 'utf8') === this.#version
  }

  markSeeded(): void {
    writeFileSync(this.#mark, this.#version)
  }

  empty(): void {
    const database = join(this.path, 'postgres')
    // It may be a link to a folder that the database user can enter.
    if (existsSync(database)) rmSync(realpathSync(database), { recursive: true })
    rmSync(this.path, { recursive: true })
    mkdirSync(this.path)
  }
}

function seedVersion(): string {
  const hash = createHash('sha256')
  for (const file of globSync([...makings], { cwd: projectFolder }).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(projectFolder, file)))
  }
  return hash.digest('hex')
}
