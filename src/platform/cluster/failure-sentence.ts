import { StartProblem } from '../config/start-problem.ts'

/** Turns what PostgreSQL wrote before it gave up into one sentence. */
export function databaseProblem(what: string, output: string): StartProblem {
  if (output.includes('No space left on device')) {
    return new StartProblem('disk_full', `${what}: the disk is full; make room and start again.`)
  }
  if (output.includes('Address already in use')) {
    return new StartProblem('port_taken', `${what}: its port is taken by another program.`)
  }
  return new StartProblem('database_failed', `${what}: ${reasonIn(output)}.`)
}

function reasonIn(output: string): string {
  const lines = output.trim().split('\n')
  const reasons = lines.filter(line => /FATAL|PANIC|DETAIL|error:/.test(line))
  const told = reasons.length > 0 ? reasons : lines.slice(-1)
  return told.map(line => line.replace(/^.*?(FATAL|PANIC|DETAIL|error): */, '').replace(/\.$/, '')).join('; ')
}
