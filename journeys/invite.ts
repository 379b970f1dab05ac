import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedPath, visit, type Visit } from './visit.ts'

export interface InvitedPaths {
  /** A sheet of cards of the host. */
  readonly sheet: string
  /** A card that nobody used. */
  readonly card: string
  /** Of a guest who answered, and a mailed link that confirms the address of another. */
  readonly guest: string
  readonly guestAddress: string
  /** What the host filled in for a neighbour, and the slip. */
  readonly helpedEntry: string
  readonly slip: string
  /** The page of a neighbour for whom the helper filled in, who may not answer for the neighbour. */
  readonly entry: string
}

/** Somebody invites others to a place, and fills in a question for a neighbour, as a helper does too. */
export async function inviteGuests(
  site: Site,
  { host, helper }: { readonly host: Actor; readonly helper: Actor },
): Promise<InvitedPaths> {
  const own = await visit(site, host)
  const guest = await visit(site)
  const wish = { way: 'card', asks: 'know', count: '3', message: 'Kom eens kijken.' }
  const made = await own.post(`/uitnodigen/place/${zandweerd}`, wish)
  const sheet = made.headers.get('location') ?? ''
  const [first = '', second = '', card = ''] = await codesOn(own, sheet)
  const reply = { reply: 'yes', words: 'Leuk idee.' }
  await guest.send(`/uitnodiging/${first}`, { ...reply, name: 'Piet' })
  await guest.send(`/uitnodiging/${second}`, { ...reply, name: '', email: 'gast@example.org' })
  const { slip, entry: filledIn } = await fillInQuestion(own, guest)
  const { entry } = await fillInQuestion(await visit(site, helper), guest)
  return {
    ...{ sheet, slip, entry, card: `/uitnodiging/${card}`, guest: `/uitnodiging/${first}` },
    guestAddress: await mailedPath(site, 'gast@example.org', '/uitnodiging/adres/'),
    helpedEntry: `/mijn/helpen/ingevuld/${filledIn.split('/').at(-1)}`,
  }
}

/** Fills in a question for a neighbour; the neighbour opens it with the code of the slip. */
async function fillInQuestion(own: Visit, neighbour: Visit): Promise<{ slip: string; entry: string }> {
  const whom = { name: 'Jan', agrees: 'yes', place: zandweerd }
  const asked = { title: 'Wie gaat er mee naar de markt?', text: 'Op vrijdag.' }
  const filled = await own.post('/mijn/helpen/vraag', { ...whom, ...asked })
  const slip = filled.headers.get('location') ?? ''
  const [code = ''] = await codesOn(own, slip)
  const page = await (await neighbour.get(`/uitnodiging/${code}`)).text()
  const entry = /\/uitnodiging\/\w+\/ingevuld\/[0-9a-f-]+/.exec(page)?.[0] ?? ''
  return { slip, entry }
}

/** The codes on a page with slips, without their spaces. */
export async function codesOn(own: Visit, path: string): Promise<string[]> {
  const page = await (await own.get(path)).text()
  return [...page.matchAll(/<strong>([A-Z]{4}) ([A-Z]{4})<\/strong>/g)].map(([, a = '', b = '']) => a + b)
}
