import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import { organisationsWith, type Organisation } from '../organisations/index.ts'
import { peopleWith, type Person } from '../people/index.ts'
import type { MadePromise } from '../promises/index.ts'
import {
  askedPromises,
  handCounts,
  mayReadCards,
  quotesOf,
  signpostsOf,
  type HandCounts,
  type Quote,
  type Signpost,
} from '../signposts/index.ts'
import { stewardsOf, type StepKind, type Table } from '../tables/index.ts'
import { attendanceOf, concernedBy, type Attendance } from './concerned.ts'
import { promisesAtTable } from './promises-at.ts'
import { reportsOf } from './queries/reports.ts'
import { isFinal, type Report } from './report.ts'
import { rights } from './rights.ts'

/** A signpost with what it was distilled from, and what came from it. */
export interface ToldSignpost {
  readonly signpost: Signpost
  readonly quotes: readonly Quote[]
  readonly hands: HandCounts | undefined
  readonly promises: readonly MadePromise[]
}

/** All that the page of a report shows. */
export interface ShownReport {
  readonly table: Table
  readonly report: Report | undefined
  readonly isFinal: boolean
  readonly attendance: Attendance
  /** By the kinds of steps in the order of the script, only those at which something was said. */
  readonly said: readonly {
    readonly step: StepKind
    readonly title: string
    readonly quotes: readonly Quote[]
  }[]
  readonly signposts: readonly ToldSignpost[]
  readonly promises: readonly MadePromise[]
  /** What was asked of organisations that were not there, and waits for a yes. */
  readonly asked: readonly MadePromise[]
  /** What was said and came into no signpost. */
  readonly loose: readonly Quote[]
  /** Signposts from which nothing was promised. */
  readonly unpromised: readonly Signpost[]
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly mayWrite: boolean
  /** Whether the reader may still type over what stands on paper. */
  readonly mayReadCards: boolean
}

/** Cost: at most nineteen queries, however much was said. */
export async function showReport(reader: Reader, table: Table): Promise<ShownReport> {
  const { actor, now } = reader
  const [report] = await reportsOf(reader, [table.id])
  const concerned = await concernedBy(reader, table)
  const quotes = await quotesOf(reader, table.id)
  const found = await signpostsOf(reader, [table.id])
  const counts = await handCounts(
    reader,
    found.map(({ id }) => id),
  )
  const promises = await promisesAtTable(reader, table.id)
  const asked = await askedPromises(reader, table.id)
  const names = await namesFor(reader, table, [...promises, ...asked])
  const signposts = found.map(signpost => ({
    signpost,
    quotes: quotes.filter(quote => quote.signpost === signpost.id),
    hands: counts.get(signpost.id),
    promises: promises.filter(({ origin }) => origin?.id === signpost.id),
  }))
  const hosts = stewardsOf(table).flatMap(id => names.people.get(id)?.name ?? [])
  const named = quotes.flatMap(({ name }) => name ?? [])
  return {
    ...{ table, report, signposts, promises, asked, ...names },
    isFinal: isFinal(table, now),
    attendance: attendanceOf(concerned, { hosts, named }),
    said: saidAt(table, quotes),
    loose: quotes.filter(({ signpost, step }) => signpost === null && (step === 'now' || step === 'future')),
    unpromised: signposts.filter(one => one.promises.length === 0).map(({ signpost }) => signpost),
    mayWrite: may(rights, { actor, action: 'write', thing: { table, now } }) === null,
    mayReadCards: mayReadCards(actor, table, now),
  }
}

function saidAt({ script }: Table, quotes: readonly Quote[]): ShownReport['said'] {
  const kinds = [...new Set(script.steps.map(({ kind }) => kind))]
  return kinds.flatMap(step => {
    const those = quotes.filter(quote => quote.step === step)
    const title = script.steps.find(({ kind }) => kind === step)?.title ?? ''
    return those.length === 0 ? [] : [{ step, title, quotes: those }]
  })
}

async function namesFor(reader: Reader, table: Table, promises: readonly MadePromise[]) {
  const persons = [...stewardsOf(table), ...promises.flatMap(({ person }) => person ?? [])]
  const people = await peopleWith(reader, [...new Set(persons)])
  const bodies = [...new Set(promises.flatMap(({ organisation }) => organisation ?? []))]
  const organisations = await organisationsWith(reader, bodies)
  return {
    people: new Map(people.map(one => [one.id, one])),
    organisations: new Map(organisations.map(one => [one.id, one])),
  }
}
