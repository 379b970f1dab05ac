/** Every form with its lemma, every lemma with its kind, and what only stands first in compounds. */
export type LemmaTable = {
  readonly lemmaOf: Map<string, string>
  readonly kinds: Map<string, string>
  readonly firstParts: ReadonlySet<string>
}

/** Lower wins when one form could belong to several lemmas. */
const RANK = {
  irregular: 0,
  surely: 0,
  ownAdverb: 0,
  adjectiveInS: 0.5,
  inflectedParticiple: 0.7,
  noun: 1,
  nounForm: 2,
  nounFormInN: 3,
  participle: 5,
  secondParticiple: 5.2,
  bareNoun: 5.5,
  presentParticiple: 5.7,
  adjective: 6,
  adjectiveForm: 7,
  infinitive: 8,
  plural: 8,
  likely: 9,
  verb: 10,
  compounding: 11,
  rareVerb: 11.5,
  word: 12,
  listed: 13,
  name: 14,
}

type Why = keyof typeof RANK

const IS_WORD = /^[a-z][a-z']*$/
const MOST_CHASED = 4

/** What the sources say of each form; of several lemmas the one of the best rank is kept. */
export class Offers {
  readonly #best = new Map<string, { lemma: string; rank: number }>()
  readonly #stems = new Set<string>()
  readonly #kinds = new Map<string, { kind: string; rank: number }>()

  add(form: string, lemma: string, why: Why): void {
    if (!IS_WORD.test(form) || !IS_WORD.test(lemma)) return
    const rank = RANK[why]
    const best = this.#best.get(form)
    if (!best || rank < best.rank || (rank === best.rank && lemma.length > best.lemma.length))
      this.#best.set(form, { lemma, rank })
    const kind = this.#kinds.get(lemma)
    if (!kind || rank < kind.rank) this.#kinds.set(lemma, { kind: kindOf(why), rank })
  }

  /** Bound parts of the list, and verb stems: forms that serve as first part though they are no lemma. */
  firstParts(list: string): ReadonlySet<string> {
    return new Set([...list.split('\n').filter(Boolean), ...this.#stems])
  }

  /** The verb that a form is surely or likely of. */
  verbOf(form: string): string | undefined {
    const best = this.#best.get(form)
    return best && this.#kinds.get(best.lemma)?.kind === 'v' ? best.lemma : undefined
  }

  isNoun(word: string): boolean {
    return this.#kinds.get(word)?.kind === 'n'
  }

  addStem(stem: string): void {
    if (IS_WORD.test(stem)) this.#stems.add(stem)
  }

  table(): Omit<LemmaTable, 'firstParts'> {
    const lemmaOf = new Map([...this.#best.keys()].map(form => [form, this.#chase(form)]))
    const kinds = new Map([...this.#kinds].map(([lemma, { kind }]) => [lemma, kind]))
    return { lemmaOf, kinds }
  }

  #chase(form: string): string {
    let lemma = form
    for (let steps = 0; steps < MOST_CHASED; steps++) {
      const next = this.#best.get(lemma)?.lemma ?? lemma
      if (next === lemma) return lemma
      lemma = next
    }
    return lemma
  }
}

function kindOf(why: Why): string {
  if (
    ['irregular', 'noun', 'nounForm', 'nounFormInN', 'bareNoun', 'compounding', 'listed', 'plural'].includes(
      why,
    )
  )
    return 'n'
  if (['ownAdverb', 'adjectiveInS', 'adjective', 'adjectiveForm'].includes(why)) return 'a'
  return [
    'surely',
    'inflectedParticiple',
    'participle',
    'secondParticiple',
    'presentParticiple',
    'infinitive',
    'likely',
    'verb',
    'rareVerb',
  ].includes(why)
    ? 'v'
    : why === 'name'
      ? 'p'
      : 'x'
}
