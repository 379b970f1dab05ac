import { archivePath, askArchive } from '../src/modules/archives/index.ts'
import { makeWebhook } from '../src/modules/webhooks/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { ageListing, type ListingPaths } from './age-listing.ts'
import { claimOrganisation, type ClaimPaths } from './claim-organisation.ts'
import { importLists, type ImportPaths } from './import-lists.ts'
import { moderate, type ModerationPaths } from './moderate.ts'
import type { People } from './people.ts'
import type { Founded } from './begin-work.ts'

export interface TendingPaths extends ListingPaths, ModerationPaths, ClaimPaths {
  readonly imports: ImportPaths
  readonly listedOrganisation: string
  /** Made by the operator. */
  readonly archive: string
  /** Of the operator. */
  readonly webhook: string
  /** In the outbox. */
  readonly mail: string
}

/** What keeps a site right: lists, letters, moderation, claims. */
export async function tendSite(
  site: Site,
  { operator, connector, moderator, member }: People,
  organisation: Founded,
): Promise<TendingPaths> {
  return {
    imports: await importLists(site, operator),
    ...(await ageListing(site, { keeper: operator })),
    archive: await archiveOf(site, operator),
    webhook: await webhookOf(site, operator),
    ...(await moderate(site, { asker: member, decider: operator })),
    ...(await claimOrganisation(site, {
      ...{ operator, connector, leaver: moderator },
      ...{ organisation: organisation.path.split('/').at(-1) ?? '', organisationId: organisation.id },
    })),
    listedOrganisation: `/vermeldingen/organisatie/${organisation.id}`,
    mail: `/beheer/post/${await mailTo(site, 'vera@example.org')}`,
  }
}

async function archiveOf(site: Site, operator: Actor): Promise<string> {
  const id = await site.as(operator, ctx => askArchive(ctx, { place: zandweerd, withAddresses: false }))
  return archivePath({ id })
}

async function webhookOf(site: Site, operator: Actor): Promise<string> {
  const wish = { url: 'https://hooks.example.invalid/', names: [], place: null }
  const wished = { ...wish, url: 'https://hooks.example.org/' }
  const { webhook } = await site.as(operator, ctx => makeWebhook(ctx, site.house, wished))
  await site.house.db.updateTable('webhooks').set({ url: wish.url }).execute()
  return `/mijn/webhooks/${webhook.id}`
}

async function mailTo({ house }: Site, address: string): Promise<string> {
  const mails = house.db.selectFrom('mails').select('id').where('to_address', '=', address)
  return (await mails.executeTakeFirstOrThrow()).id
}
