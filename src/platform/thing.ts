import type { Ctx, Reader } from './ctx/ctx.ts'

/** A thing of any kind as one reader sees it. */
export interface SeenThing {
  readonly id: string
  readonly kind: string
  readonly title: string
  /** Its page, or its place on a page. */
  readonly path: string
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  /** `public`, `members`, the id of a circle, or `hidden` for who answers for it only. */
  readonly circle: string
  /** Ids of the people who answer for it: stewards, who asked, who wrote, oneself. */
  readonly stewards: readonly string[]
  /** When it was taken off the pages by a moderator, and why; only some see such a thing at all. */
  readonly hidden: { readonly at: Date; readonly reason: string } | null
}

/** What modules need of one kind of thing without knowing the module that has it. */
export interface ThingKind {
  /** As in activities and search: `initiative`, `question`, `answer`, `organisation`, `person`. */
  readonly kind: string
  /** Those of these ids that the reader may see and that still stand, by id. Cost: one query. */
  look(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, SeenThing>>
  /** What people wrote in them, by id: for the list of words, and for who decides about a report. */
  texts?(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Takes it off the pages for all but who answers for it and who watches the place. */
  hide?(ctx: Ctx, id: string, reason: string): Promise<void>
  /** Puts it back. */
  restore?(ctx: Ctx, id: string): Promise<void>
}

/** How things keep that they are off the pages. */
export interface Hiding {
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
}

export function hiddenOf({ hiddenAt, hiddenReason }: Hiding): SeenThing['hidden'] {
  return hiddenAt && { at: hiddenAt, reason: hiddenReason ?? '' }
}

/** Of a kind whose things one use-case takes off the pages with a reason, and puts back without. */
export function hidingWith(
  setHidden: (ctx: Ctx, id: string, reason: string | null) => Promise<void>,
): Required<Pick<ThingKind, 'hide' | 'restore'>> {
  return { hide: setHidden, restore: (ctx, id) => setHidden(ctx, id, null) }
}

/** The kinds by their name. */
export type Things = ReadonlyMap<string, ThingKind>

/** A kind of things that lie with things of other kinds: it is made knowing them all. */
export type ThingKindAmong = (things: Things) => ThingKind

export function thingsOf(kinds: readonly (ThingKind | ThingKindAmong)[]): Things {
  const things = new Map<string, ThingKind>()
  for (const made of kinds) {
    const kind = typeof made === 'function' ? made(things) : made
    things.set(kind.kind, kind)
  }
  return things
}
