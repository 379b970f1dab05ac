import { sentenceIn } from '../platform/i18n/words.ts'
import type { Refusal } from '../platform/refusal/refusal.ts'
import { modules } from './modules.ts'

/** What a Refusal says at the command line, in English. */
export function sentence({ code, details }: Refusal): string {
  return sentenceIn(
    modules.map(module => module.messages),
    'en',
  )(code, details)
}
