import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'

/** The way back to one's own introductions. */
export function trailOfIntroductions(view: View): { text: string; path: string }[] {
  return [
    ...trailOfMine(view),
    { text: wordsOf(messages, view.lang)('introductions.trail'), path: '/mijn/kennismakingen' },
  ]
}
