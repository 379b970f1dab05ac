import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** Places of the figures after the name in /proc/PID/stat, of which `man proc` numbers the state 3. */
const [ppid, utime, stime, cutime, cstime] = [1, 11, 12, 13, 14]

/** CPU milliseconds that a process used so far, in its own code and in the kernel. */
export function cpuOf(pid: number): number {
  return milliseconds(statOf(pid), [utime, stime])
}

/** The same of the database: its first process, those it started, and those of them that ended. */
export function cpuOfDatabase(pid: number): number {
  const first = milliseconds(statOf(pid), [utime, stime, cutime, cstime])
  const others = childrenOf(pid).map(stat => milliseconds(stat, [utime, stime]))
  return others.reduce((sum, one) => sum + one, first)
}

/** Resident memory in megabytes (10^6 bytes), as it is and as it was at most. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
    return (Number(kibibytes) * 1024) / 1e6
  }
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}

type Stat = readonly string[]

function statOf(pid: number | string): Stat {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function milliseconds(stat: Stat, places: readonly number[]): number {
  const ticks = places.reduce((sum, place) => sum + Number(stat[place]), 0)
  return (ticks * 1000) / ticksPerSecond
}

function childrenOf(pid: number): Stat[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        return [statOf(name)]
      } catch {
        return [] // it ended while we looked
      }
    })
    .filter(stat => Number(stat[ppid]) === pid)
}
