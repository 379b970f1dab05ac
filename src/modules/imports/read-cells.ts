import { foldName } from '../places/index.ts'
import type { Phase } from '../initiatives/index.ts'

/** Words for a phase, folded. */
const phaseWords: Readonly<Record<Phase, string>> = {
  idea: 'idee,plan,concept,voorstel,ingediend,aangevraagd,nieuw,idea,proposed,submitted',
  starting:
    'begint net,start,opstart,gestart,in voorbereiding,voorbereiding,in ontwikkeling,starting,preparation',
  running: 'loopt,lopend,actief,in uitvoering,uitvoering,bezig,doorlopend,ja,open,running,active,ongoing',
  growing: 'groeit,groeiend,opschaling,growing',
  finished:
    'klaar,afgerond,gereed,voltooid,gerealiseerd,uitgevoerd,afgesloten,finished,done,completed,realised',
  stopped:
    'gestopt,beeindigd,vervallen,afgewezen,ingetrokken,inactief,nee,gesloten,stopped,cancelled,rejected,inactive',
}

const phasePerWord = new Map(
  Object.entries(phaseWords).flatMap(([phase, words]) =>
    words.split(',').map(word => [word, phase as Phase] as const),
  ),
)

/** The phase a word means; null when it means none. */
export function readPhase(text: string): Phase | null {
  return phasePerWord.get(foldName(text)) ?? null
}

/** A number with a decimal point or comma; null when it is no number. */
export function readDecimal(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  return /^-?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** The year in a year or a date: `2024`, `3-11-2024`, `2024-11-03`; null when there is none. */
export function readYear(text: string): number | null {
  const found = /(?:^|\D)((?:19|20)\d\d)(?:$|\D)/.exec(text)
  return found?.[1] === undefined ? null : Number(found[1])
}

/** A web address, with https when no scheme was typed. */
export function readLink(text: string): string {
  return /^https?:\/\//i.test(text) ? text : `https://${text}`
}
