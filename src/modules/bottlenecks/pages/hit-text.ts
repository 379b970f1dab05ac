import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import type { GatheredHits } from '../gather-hits.ts'
import { messages } from '../messages/messages.ts'

const mostNames = 3

/** "Moestuin, De Uil, 12 mensen": who is hit, in one line; empty when that is nobody the reader may know of. */
export function hitText(lang: Lang, { named, people }: GatheredHits): string {
  const t = wordsOf(messages, lang)
  const names = named.slice(0, mostNames).map(({ name }) => name)
  const more = named.length - names.length
  const parts = [
    ...names,
    ...(more > 0 ? [t('bottlenecks.more_names', { count: more })] : []),
    ...(people === 0 ? [] : [peopleText(lang, people)]),
  ]
  return parts.join(', ')
}

/** Few people are no number. */
export function peopleText(lang: Lang, people: number | null): string {
  const t = wordsOf(messages, lang)
  return people === null ? t('bottlenecks.few_people') : t('bottlenecks.people', { count: people })
}
