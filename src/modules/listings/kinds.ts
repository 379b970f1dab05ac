import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { Aged, AgeLimits } from '../../platform/db/kept-ages.ts'
import { pathOf } from '../initiatives/index.ts'
import * as initiatives from '../initiatives/index.ts'
import * as organisations from '../organisations/index.ts'
import type { Listing, ListingKind } from './listing.ts'

interface Keeper {
  readonly id: string
  readonly person: string
}

/** What this module asks of a kind of listing. */
interface ListedKind {
  /** Those that the reader may see, in no order; removed ones are left out. */
  listed(reader: Reader, ids: readonly string[]): Promise<Listing[]>
  /** Who answers for these. */
  keepersOf(reader: Reader, ids: readonly string[]): Promise<Keeper[]>
  wronglyAged(reader: Reader, wish: AgeLimits & { limit: number }): Promise<Aged[]>
  saveAges(ctx: Ctx, aged: readonly Aged[]): Promise<void>
  countConfirmed(
    reader: Pick<Reader, 'db'>,
    scope: readonly string[],
  ): Promise<{ total: number; confirmed: number }>
  confirm(ctx: Ctx, listing: Listing): Promise<unknown>
  vouch(ctx: Ctx, listing: Listing): Promise<void>
  stop(ctx: Ctx, listing: Listing): Promise<unknown>
}

export const kinds: Readonly<Record<ListingKind, ListedKind>> = {
  initiative: {
    listed: async (reader, ids) => (await initiatives.initiativesWith(reader, ids)).map(asListing),
    keepersOf: async (reader, ids) =>
      (await initiatives.stewardsOf(reader, ids)).map(({ initiative, person }) => ({
        id: initiative,
        person,
      })),
    wronglyAged: initiatives.wronglyAged,
    saveAges: initiatives.saveAges,
    countConfirmed: initiatives.countConfirmed,
    confirm: (ctx, { id }) => initiatives.confirmInitiative(ctx, { id, answer: 'right' }),
    vouch: initiatives.vouchForInitiative,
    stop: (ctx, { id }) => initiatives.confirmInitiative(ctx, { id, answer: 'stopped' }),
  },
  organisation: {
    listed: async (reader, ids) =>
      (await organisations.organisationsWith(reader, ids)).map(organisationAsListing),
    keepersOf: holdersOf,
    wronglyAged: organisations.wronglyAgedOrganisations,
    saveAges: organisations.saveAgesOfOrganisations,
    countConfirmed: organisations.countConfirmedOrganisations,
    confirm: organisations.confirmOrganisation,
    vouch: organisations.vouchForOrganisation,
    stop: organisations.stopOrganisation,
  },
}

function asListing(initiative: initiatives.Initiative): Listing {
  const { id, title, slug, places, areas, age, confirmedAt, createdAt } = initiative
  return {
    ...{ kind: 'initiative', id, title, slug, places, areas, age, confirmedAt, createdAt },
    path: pathOf(initiative),
    goesOn: initiatives.isGoingOn(initiative),
  }
}

function organisationAsListing(organisation: organisations.Organisation): Listing {
  const { id, name, slug, places, areas, age, confirmedAt, createdAt, stoppedAt } = organisation
  return {
    ...{ kind: 'organisation', id, title: name, slug, places, areas, age, confirmedAt, createdAt },
    path: organisations.organisationPath(organisation),
    goesOn: stoppedAt === null,
  }
}

/** Who holds a confirmed position there today. */
async function holdersOf(reader: Reader, ids: readonly string[]): Promise<Keeper[]> {
  const today = organisations.dayOf(reader.now)
  const positions = await organisations.peopleOf(reader, ids)
  const held = positions.filter(position => organisations.isHeldOn(position, today))
  const keepers = held.map(({ organisation, person }) => ({ id: organisation, person }))
  return [...new Map(keepers.map(keeper => [`${keeper.id} ${keeper.person}`, keeper])).values()]
}
