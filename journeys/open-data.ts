import type { Actor } from '../src/platform/ctx/actor.ts'
import { scopes as allScopes, type Scope } from '../src/platform/api/operation.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { visit } from './visit.ts'

/** Of one thing of each kind, as programs read it. */
export interface Ids {
  readonly person: string
  readonly organisation: string
  readonly initiative: string
  readonly question: string
  readonly answer: string
  readonly agreement: string
  readonly issue: string
  readonly coalition: string
  readonly bottleneck: string
  readonly table: string
  readonly signpost: string
  /** Of a table that ended. */
  readonly reported: string
  readonly conversation: string
  /** One with an outcome. */
  readonly budget: string
  readonly promise: string
  readonly document: string
}

/** Makes a key for a program, on the page where people do that. */
export async function keyFor(
  site: Pick<Site, 'origin' | 'signInPath'>,
  person: Actor,
  scopes: readonly Scope[] = allScopes,
): Promise<string> {
  const own = await visit(site, person)
  const chosen = scopes.map((scope): [string, string] => ['scopes', scope])
  const answer = await own.post('/mijn/sleutels', [['name', 'Robot'], ['days', '30'], ...chosen])
  return /kp_[\w-]{43}/.exec(await answer.text())?.[0] ?? ''
}

interface Listed {
  readonly id: string
  readonly antwoorden?: number
  readonly punt?: object | null
  readonly stand?: string
}

const prefix = '/api/v1'

export async function idsOn({ origin }: Pick<Site, 'origin'>): Promise<Omit<Ids, 'document'>> {
  const list = async (path: string) => {
    const answer = (await (await fetch(origin + prefix + path)).json()) as { resultaten: Listed[] }
    return answer.resultaten
  }
  const first = async (path: string) => (await list(path))[0]?.id ?? ''
  const question = (await list('/vragen')).find(({ antwoorden = 0 }) => antwoorden > 0)?.id ?? ''
  const initiative = (await list('/initiatieven')).find(({ punt }) => punt)?.id ?? ''
  const tables = await list('/tafels')
  return {
    initiative,
    person: await first('/mensen'),
    organisation: await first('/organisaties'),
    question,
    bottleneck: await first('/knelpunten'),
    table: tables[0]?.id ?? '',
    signpost: await first('/routewijzers'),
    reported: tables.find(({ stand }) => stand === 'ended')?.id ?? '',
    conversation: await first('/gesprekken'),
    budget: await first('/begrotingen?fase=outcome'),
    promise: await first('/toezeggingen?staat=open'),
    agreement: await first('/afspraken'),
    issue: await first('/opgaven'),
    coalition: await first('/coalities'),
    answer: await first(`/vragen/${question}/antwoorden`),
  }
}

const lists = [
  ...['mensen', 'organisaties', 'initiatieven', 'behoeften', 'aanbiedingen'],
  ...['vragen', 'gebeurtenissen', 'knelpunten', 'afspraken', 'toezeggingen'],
  ...['opgaven', 'coalities', 'tafels', 'routewijzers', 'gesprekken', 'begrotingen'],
]

/** What programs read as JSON: an address and its pattern. */
export function dataOn(ids: Ids): [path: string, pattern: string][] {
  const paths: [string, string][] = [
    ['/openapi.json', '/openapi.json'],
    ['/plekken', '/plekken'],
    [`/plekken/${zandweerd}`, '/plekken/:code'],
    ...lists.map(list => [`/${list}?plek=${zandweerd}`, `/${list}`] as [string, string]),
    [`/mensen/${ids.person}`, '/mensen/:id'],
    [`/organisaties/${ids.organisation}`, '/organisaties/:id'],
    [`/initiatieven/${ids.initiative}`, '/initiatieven/:id'],
    [`/vragen/${ids.question}`, '/vragen/:id'],
    [`/knelpunten/${ids.bottleneck}`, '/knelpunten/:id'],
    [`/gesprekken/${ids.conversation}`, '/gesprekken/:id'],
    [`/gesprekken/${ids.conversation}/uitkomsten`, '/gesprekken/:id/uitkomsten'],
    [`/begrotingen/${ids.budget}`, '/begrotingen/:id'],
    [`/begrotingen/${ids.budget}/uitslagen`, '/begrotingen/:id/uitslagen'],
    [`/toezeggingen/${ids.promise}`, '/toezeggingen/:id'],
    [`/tafels/${ids.table}`, '/tafels/:id'],
    [`/tafels/${ids.reported}/verslagen`, '/tafels/:id/verslagen'],
    [`/routewijzers/${ids.signpost}`, '/routewijzers/:id'],
    [`/afspraken/${ids.agreement}`, '/afspraken/:id'],
    [`/opgaven/${ids.issue}`, '/opgaven/:id'],
    [`/coalities/${ids.coalition}`, '/coalities/:id'],
    [`/vragen/${ids.question}/antwoorden`, '/vragen/:id/antwoorden'],
    [`/antwoorden/${ids.answer}`, '/antwoorden/:id'],
    [`/documenten?soort=initiative&bij=${ids.initiative}`, '/documenten'],
    [`/documenten/${ids.document}`, '/documenten/:id'],
    [`/bestanden/${ids.document}`, '/bestanden/:id'],
  ]
  return paths.map(([path, pattern]) => [prefix + path, prefix + pattern])
}

/** What programs read to draw maps: an address, its type, and its pattern when that differs. */
export function mapDataOn({ initiative }: Ids): [path: string, type: string, pattern?: string][] {
  const [json, geoJson] = ['application/json', 'application/geo+json']
  const collection = '/ogc/v1/collections/initiatieven'
  const described = ['', '/openapi.json', '/conformance', '/collections'].map(path => `/ogc/v1${path}`)
  return [
    ...[...described, collection].map((path): [string, string] => [path, json]),
    [`${collection}/items`, geoJson],
    [`${collection}/items/${initiative}`, geoJson, `${collection}/items/:id`],
    [`/api/v1/plekken/${zandweerd}/grenzen`, geoJson, '/api/v1/plekken/:code/grenzen'],
  ]
}
