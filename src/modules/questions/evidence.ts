import type { Initiative } from '../initiatives/index.ts'
import type { HeldPosition } from '../organisations/index.ts'
import { claimMet, type Claim, type Person } from '../people/index.ts'
import type { Hit } from '../search/index.ts'
import { keyOf, type Reference } from './answer.ts'
import type { GivenAnswer } from './queries/answers.ts'
import type { HelperKind, Reason } from './reason.ts'
import type { Evidence } from './route-question.ts'

/** Collects what speaks for whom, out of what was found to be about the same. */
export class Evidences {
  readonly #found = new Map<string, Reference & { readonly evidence: Evidence[] }>()

  /** People who say it of themselves; those who are not known any more are left out. */
  addProfiles(hits: readonly Hit[], people: ReadonlyMap<string, Person>): void {
    for (const hit of hits) {
      const person = people.get(hit.id)
      if (person) this.#add({ kind: 'person', id: hit.id }, hit, saidIn(claimMet(person, hit.matched)?.claim))
    }
  }

  /** Organisations themselves. */
  addOrganisations(hits: readonly Hit[]): void {
    for (const hit of hits) {
      this.#add({ kind: 'organisation', id: hit.id }, hit, { code: 'about', title: hit.title })
    }
  }

  /** Initiatives themselves, with how far they are. */
  addInitiatives(hits: readonly Hit[], known: readonly Pick<Initiative, 'id' | 'phase'>[]): void {
    for (const hit of hits) {
      const phase = known.find(({ id }) => id === hit.id)?.phase
      const more = { code: 'about', title: hit.title, ...(phase && { phase }) } as const
      this.#add({ kind: 'initiative', id: hit.id }, hit, more)
    }
  }

  /** Who answered questions that match, and what the answers that helped referred to. */
  addAnswers(questions: readonly Hit[], answers: readonly GivenAnswer[]): void {
    for (const { question, person, at, marks, references } of answers) {
      const hit = questions.find(({ id }) => id === question)
      if (!hit) continue
      const helpful = marks > 0
      const said = { year: at.getFullYear(), helpful, at }
      this.#add({ kind: 'person', id: person }, hit, { code: 'answered', ...said })
      if (helpful) for (const one of references) this.#add(one, hit, { code: 'helped', ...said })
    }
  }

  /** Who looks after initiatives that match. */
  addStewards(hits: readonly Hit[], stewards: readonly { initiative: string; person: string }[]): void {
    for (const { initiative, person } of stewards) {
      const hit = hits.find(({ id }) => id === initiative)
      if (hit) this.#add({ kind: 'person', id: person }, hit, { code: 'steward', title: hit.title })
    }
  }

  /** Which organisations take part in initiatives that match. */
  addParties(hits: readonly Hit[], parties: readonly { initiative: string; organisation: string }[]): void {
    for (const { initiative, organisation } of parties) {
      const hit = hits.find(({ id }) => id === initiative)
      if (hit) this.#add({ kind: 'organisation', id: organisation }, hit, { code: 'party', title: hit.title })
    }
  }

  /** Who works or worked at organisations that match. */
  addPositions(hits: readonly Hit[], positions: readonly HeldPosition[]): void {
    for (const { organisation, person, role, name, until } of positions) {
      const hit = hits.find(({ id }) => id === organisation)
      const ended = until === null ? {} : { year: Number(until.slice(0, 4)) }
      const at = until === null ? null : new Date(until)
      if (hit)
        this.#add({ kind: 'person', id: person }, hit, { code: 'position', role, title: name, ...ended, at })
    }
  }

  idsOf(kind: HelperKind): string[] {
    return this.all().flatMap(found => (found.kind === kind ? [found.id] : []))
  }

  all() {
    return [...this.#found.values()]
  }

  #add(who: Reference, hit: Hit, more: Omit<Reason, 'words' | 'place'> & { at?: Date | null }): void {
    const { at = null, ...said } = more
    const found = this.#found.get(keyOf(who)) ?? { ...who, evidence: [] }
    const reason = { ...said, words: hit.matched.slice(0, 3), place: hit.place }
    found.evidence.push({ reason, match: hit.share, areas: hit.areas, at })
    this.#found.set(keyOf(who), found)
  }
}

function saidIn(claim: Claim | undefined): Pick<Reason, 'code' | 'said' | 'strength'> {
  if (claim === undefined) return { code: 'strength' }
  return claim.from === 'list'
    ? { code: 'chosen', strength: claim.strength }
    : { code: claim.from, said: claim.said }
}
