import type { Phase, Point, Rein, Theme, WantKind } from '../../src/modules/initiatives/index.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PersonKey } from './people.ts'

interface MadeUpWant {
  readonly kind: WantKind
  readonly text: string
}

export interface MadeUpInitiative {
  readonly title: string
  /** Stewards: the first one began it. */
  readonly by: readonly [PersonKey, ...PersonKey[]]
  /** Days ago. */
  readonly began: number
  readonly summary: string
  /** Paragraphs. */
  readonly story: readonly string[]
  readonly phase: Phase
  /** In which phase it is since, in days ago. */
  readonly became?: { readonly phase: Phase; readonly ago: number }
  readonly themes: readonly Theme[]
  readonly places: readonly string[]
  readonly point: Point | null
  readonly needs?: readonly MadeUpWant[]
  readonly offers?: readonly MadeUpWant[]
  /** Left out: the usual division. */
  readonly reins?: readonly Rein[]
  readonly parties?: Partial<Record<OrganisationKey, string>>
  /** Who said last that it is still right, in days ago. */
  readonly confirmed?: { readonly by: PersonKey; readonly ago: number }
}
