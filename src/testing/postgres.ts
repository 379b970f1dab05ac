import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { startCluster } from '../platform/cluster/start-cluster.ts'
import { temporaryDataFolder } from './data-folder.ts'

export type TestDatabase = { url: string; drop(): Promise<void> }

/** Makes a database of its own with all tables, for one test file. Drop it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { server, template, problem } = preparedServer()
  if (problem) throw new Error(`The template database could not be migrated: ${problem}`)
  const name = newName('test')
  await run(server, `create database ${name} template ${template}`)
  return { url: urlOf(server, name), drop: () => drop(server, name) }
}

/** Called by vitest for each part, before all files: one server, with one migrated database to copy from. */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env[PREPARED]) return () => Promise.resolve()
  const { server, stop } = await testServer()
  const template = newName('template')
  await run(server, `create database ${template}`)
  const problem = await migrateTemplate(urlOf(server, template))
  process.env[PREPARED] = JSON.stringify({ server, template, problem })
  return async () => {
    await run(server, `drop database ${template} with (force)`)
    await stop()
  }
}

type PreparedServer = { server: string; template: string; problem?: string }

/** SQLSTATE insufficient_privilege. */
const notAllowed = '42501'

const PREPARED = 'KNOOPPUNT_TEST_SERVER'

function preparedServer(): PreparedServer {
  const prepared = process.env[PREPARED]
  if (!prepared) throw new Error('Test databases exist only in tests that vitest runs')
  return JSON.parse(prepared) as PreparedServer
}

/** `TEST_DATABASE_URL` names another server, to try the same tests on another PostgreSQL. */
async function testServer(): Promise<{ server: string; stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { server: given, stop: async () => undefined }
  const folder = temporaryDataFolder()
  const log = { debug: () => undefined, info: () => undefined, error: console.error }
  const cluster = await startCluster({ dataFolder: folder.path, log, throwaway: true })
  const stop = async () => {
    await cluster.stop()
    folder[Symbol.dispose]()
  }
  return { server: cluster.url, stop }
}

/** A failure is kept for the tests that need tables, so that the others can run. */
async function migrateTemplate(url: string): Promise<string | undefined> {
  const file = join(import.meta.dirname, '../platform/db/migrate.ts')
  if (!existsSync(file)) return undefined
  try {
    const { migrate } = (await import(file)) as { migrate(url: string): Promise<string[]> }
    await migrate(url)
    return undefined
  } catch (error) {
    return String(error)
  }
}

function newName(kind: string): string {
  return `${kind}_${randomUUID().replaceAll('-', '')}`
}

function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

const tries = 20

/** A server that cleans a table of it at that moment lets nobody but itself end that work: then it is tried again. */
async function drop(server: string, name: string): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      return await run(server, `drop database if exists ${name} with (force)`)
    } catch (error) {
      if (left === 0 || (error as { code?: string }).code !== notAllowed) throw error
      await delay(100)
    }
  }
}

async function run(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
