import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import type { SeenThing } from '../../platform/thing.ts'

/** What later modules say on the page of a thing. The same for all visitors, since that page is kept for them. */
export interface Beside {
  /** One sentence about a thing, by its id: about the thing of the page, or about what stands on it. */
  readonly notes: ReadonlyMap<string, string>
  /** What the reader can do with the thing of the page. */
  readonly links: readonly { readonly text: string; readonly path: string }[]
  /** The same at once, with one click: a form that posts `sends`. */
  readonly buttons?: readonly BesideButton[]
}

interface BesideButton {
  readonly text: string
  readonly path: string
  readonly sends: Readonly<Record<string, string>>
}

interface AskedBeside {
  readonly reader: Reader
  readonly lang: Lang
  /** What the page is about; with all that is seen of it when the page has that at hand. */
  readonly thing: Thing | SeenThing
  /** Ids of what else stands on it, such as answers. */
  readonly parts?: readonly string[]
}

interface ToldBeside extends AskedBeside {
  /** What the page is about, as the reader sees it; looked up at most once for all modules. */
  seen(): Promise<SeenThing | undefined>
}

type BesideOf = (asked: ToldBeside) => Promise<Beside>

const sources = new WeakMap<House, BesideOf[]>()

/** A later module tells here once, when its routes are added, what it says on the pages of things. */
export function showBesideThings(house: House, besideOf: BesideOf): void {
  sources.set(house, [...(sources.get(house) ?? []), besideOf])
}

/** What all later modules say on this page, in the order of the modules. */
export async function besideThing(house: House, asked: AskedBeside): Promise<Beside> {
  const all: Beside[] = []
  const seen = seenOnce(house, asked)
  for (const besideOf of sources.get(house) ?? []) all.push(await besideOf({ ...asked, seen }))
  return {
    notes: new Map(all.flatMap(({ notes }) => [...notes])),
    links: all.flatMap(({ links }) => links),
    buttons: all.flatMap(({ buttons = [] }) => buttons),
  }
}

function seenOnce(house: House, { reader, thing }: AskedBeside): ToldBeside['seen'] {
  let looked: Promise<SeenThing | undefined> | undefined
  const look = async () => (await house.things.get(thing.kind)?.look(reader, [thing.id]))?.get(thing.id)
  return () => (looked ??= 'stewards' in thing ? Promise.resolve(thing) : look())
}
