import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { initiativesWith } from '../initiatives/index.ts'
import { showOnOrganisations, type TakesPart } from '../organisations/index.ts'
import { placesWith } from '../places/index.ts'
import { showBesideThings, type Beside } from '../site/index.ts'
import { pathOf } from './bottleneck.ts'
import { messages } from './messages/messages.ts'
import { bottlenecksOfOwners } from './queries/find.ts'

/** On the pages of owners: the bottlenecks by their rules. On those of initiatives and places: the way to name one. */
export function showElsewhere(house: House): void {
  showOnOrganisations(house, 'bottlenecks', partsOf)
  showBesideThings(house, async ({ reader, lang, thing }) => {
    const t = wordsOf(messages, lang)
    return {
      notes: new Map(),
      links: await linksFor(reader, thing, { all: t('bottlenecks.title'), begin: t('bottlenecks.begin') }),
    }
  })
}

const kind = {
  nl: wordsOf(messages, 'nl')('bottlenecks.part'),
  en: wordsOf(messages, 'en')('bottlenecks.part'),
}

async function partsOf(reader: Reader, organisations: readonly string[]): Promise<TakesPart[]> {
  const found = await bottlenecksOfOwners(reader, organisations)
  return found.flatMap(one =>
    one.owner === null
      ? []
      : [
          {
            organisation: one.owner,
            kind,
            title: one.title,
            ...{ path: pathOf(one), object: one.id, stewards: one.stewards },
          },
        ],
  )
}

async function linksFor(
  reader: Reader,
  { kind, id }: { readonly kind: string; readonly id: string },
  text: { readonly all: string; readonly begin: string },
): Promise<Beside['links']> {
  if (kind === 'place') {
    const [place] = await placesWith(reader, [id])
    return place ? [{ text: text.all, path: `/${place.path}/knelpunten` }] : []
  }
  if (kind !== 'initiative') return []
  const [initiative] = await initiativesWith(reader, [id])
  const [place] = initiative?.places ?? []
  if (place === undefined) return []
  return [{ text: text.begin, path: `/knelpunten/nieuw?plek=${place}&initiatief=${id}` }]
}
