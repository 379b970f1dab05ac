import { setTimeout as delay } from 'node:timers/promises'
import type { BuiltServer } from './built-server.ts'
import type { Case, PageName } from './cases.ts'
import type { ConstantChild } from './constant-child.ts'
import { askOnce, load, type Answer, type Asked } from './load.ts'
import { cpuOf, cpuOfDatabase } from './process-figures.ts'

/** CPU and times in milliseconds, of one request. */
export interface Figures {
  readonly page: PageName
  readonly signedIn: boolean
  readonly path: string
  /** Bytes of the page over the line. */
  readonly bytes: number
  readonly perSecond: number
  readonly webCpu: number
  readonly databaseCpu: number
  readonly constant: { readonly perSecond: number; readonly cpu: number }
  /** Requests per second as a part of those of the constant server. */
  readonly ratio: number
  /** The same of CPU; says more when the one who asks, not the server, is what holds it up. */
  readonly cpuRatio: number
  /** How far the two measurements before and after the constant lie apart, as a part of their mean. */
  readonly spread: number
  /** With 16 connections. */
  readonly p50: number
  readonly p99: number
  /** One request after another. */
  readonly aloneP50: number
}

export interface Servers {
  readonly built: BuiltServer
  readonly constant: ConstantChild
  readonly databasePid: number
}

const warmUpSeconds = 1
/** Milliseconds in which the server compresses the pages it keeps, which it does after its first answer. */
const compressing = 500
const aloneRequests = 60

/** Measures ours, the constant, and ours again. */
export async function measureCase(one: Case, servers: Servers, seconds: number): Promise<Figures> {
  const { built, constant } = servers
  const askAll = () => Promise.all(one.paths.map(path => askOnce(built.origin, path, one.headers)))
  await askAll()
  await delay(compressing)
  await load(built.origin, one, warmUpSeconds)
  const pages = await askAll()
  await constant.serve(pages.map((page, at) => ({ url: one.paths[at] ?? '', ...asConstant(page) })))
  await load(constant.origin, one, warmUpSeconds)
  const before = await sampleOurs(one, servers, seconds)
  const bare = await sample(constant.origin, { ...one, pid: constant.pid }, seconds)
  const after = await sampleOurs(one, servers, seconds)
  const perSecond = (before.perSecond + after.perSecond) / 2
  const webCpu = (before.cpu + after.cpu) / 2
  const times = [...before.milliseconds, ...after.milliseconds]
  return {
    page: one.page,
    signedIn: one.signedIn,
    path: one.paths[0] ?? '',
    bytes: Math.round(mean(pages.map(({ body }) => body.length))),
    perSecond,
    webCpu,
    databaseCpu: (before.databaseCpu + after.databaseCpu) / 2,
    constant: { perSecond: bare.perSecond, cpu: bare.cpu },
    ratio: perSecond / bare.perSecond,
    cpuRatio: bare.cpu / webCpu,
    spread: Math.abs(before.perSecond - after.perSecond) / perSecond,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    aloneP50: quantile(await alone(one, built.origin), 0.5),
  }
}

async function sample(origin: string, { pid, ...asked }: Asked & { pid: number }, seconds: number) {
  const used = cpuOf(pid)
  const { perSecond, milliseconds } = await load(origin, asked, seconds)
  return { perSecond, milliseconds, cpu: (cpuOf(pid) - used) / milliseconds.length }
}

async function sampleOurs(asked: Asked, { built, databasePid }: Servers, seconds: number) {
  const used = cpuOfDatabase(databasePid)
  const web = await sample(built.origin, { ...asked, pid: built.pid }, seconds)
  return { ...web, databaseCpu: (cpuOfDatabase(databasePid) - used) / web.milliseconds.length }
}

async function alone({ paths, headers }: Asked, origin: string): Promise<number[]> {
  const times: number[] = []
  for (let at = 0; at < aloneRequests; at++) {
    const path = paths[at % paths.length] ?? ''
    times.push((await askOnce(origin, path, headers)).milliseconds)
  }
  return times
}

const madeByNode = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

function asConstant({ headers, body }: Answer) {
  return {
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !madeByNode.has(name))),
    body,
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
