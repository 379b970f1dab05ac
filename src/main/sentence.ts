import { sentenceIn } from '../platform/i18n/words.ts'
import type { Refusal } from '../platform/refusal/refusal.ts'
import { modules } from './modules.ts'

const catalogues = modules.map(module => module.messages)

/** The sentences of all modules, by key. */
export const sentences = { nl: sentenceIn(catalogues, 'nl'), en: sentenceIn(catalogues, 'en') }

/** What a Refusal says at the command line, in English. */
export function sentence({ code, details }: Refusal): string {
  return sentences.en(code, details)
}
