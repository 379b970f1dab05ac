import type { Site } from '../src/testing/site.ts'
import { addDocuments, type DocumentPaths } from './add-documents.ts'
import { beginCoalitions, type CoalitionPaths } from './begin-coalition.ts'
import { holdConversations, type ConversationPaths } from './hold-conversation.ts'
import { beginBudgets, type BudgetPaths } from './begin-budget.ts'
import { nameBottlenecks, type BottleneckPaths } from './name-bottleneck.ts'
import { nameOperator, type HandoverPaths } from './name-successor.ts'
import type { People } from './people.ts'
import { reportTable, type ReportPaths } from './report-table.ts'
import { planTables, type TablePaths } from './plan-tables.ts'
import { promiseSomething, type PromisePaths } from './promise-something.ts'

export interface WorkPaths {
  readonly documents: DocumentPaths
  readonly coalitions: CoalitionPaths
  readonly bottlenecks: BottleneckPaths
  readonly conversations: ConversationPaths
  readonly budgets: BudgetPaths
  readonly handover: HandoverPaths
  readonly promises: PromisePaths
  readonly tables: TablePaths
  readonly reports: ReportPaths
}

/** What people do together for an initiative; both are by their ids. */
export async function workTogether(
  site: Site,
  people: People,
  { initiative, organisation }: { initiative: string; organisation: string },
): Promise<WorkPaths> {
  const all = { ...people, initiative }
  const documents = await addDocuments(site, all)
  const coalitions = await beginCoalitions(site, all)
  return {
    documents,
    coalitions,
    bottlenecks: await nameBottlenecks(site, { maker: people.operator, owner: organisation }),
    conversations: await holdConversations(site, people.operator),
    budgets: await beginBudgets(site, { host: people.operator, official: people.member }),
    handover: await nameOperator(site, all),
    promises: await promiseSomething(site, all),
    tables: await planTables(site, people),
    reports: await reportTable(site, { ...people, coalition: coalitions.coalition }),
  }
}
