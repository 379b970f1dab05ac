import { newId } from '../src/platform/db/ids.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedPath, visit } from './visit.ts'

/** Of the owner: ways to sign in. */
export interface WaysIn {
  readonly passkey: string
  readonly addressLink: string
  readonly merging: string
}

/** Gives somebody a passkey, a mail that adds an address, and a page that merges another account into theirs. */
export async function giveWaysIn(
  site: Site,
  { owner, other }: { owner: Actor; other: Actor },
): Promise<WaysIn> {
  const person = owner.person ?? ''
  const id = newId()
  const passkey = {
    id,
    person,
    credential: 'made up',
    name: 'Laptop',
    public_key: Buffer.from(''),
    counter: 0,
  }
  const { house } = site
  await house.db
    .insertInto('passkeys')
    .values({ ...passkey, made_at: house.now() })
    .execute()
  await (await visit(site, owner)).send('/mijn/adressen', { email: 'second@example.org' })
  const until = house.now().getTime() + 86_400_000
  const signature = house.sign('merge-accounts', `${person} ${other.person ?? ''} ${until}`)
  return {
    passkey: `/mijn/passkeys/${id}`,
    addressLink: await mailedPath(site, 'second@example.org', '/mijn/adressen/link/'),
    merging: `/mijn/samenvoegen/${other.person ?? ''}/${until}/${signature}`,
  }
}
