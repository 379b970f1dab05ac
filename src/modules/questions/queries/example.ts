import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Deletes the made-up questions with their answers, whoever gave them. */
export async function deleteExampleQuestions({ db }: Ctx): Promise<{ id: string; areas: string[] }[]> {
  return own(db).deleteFrom('questions').where('example', '=', true).returning(['id', 'areas']).execute()
}
