import { zandweerd } from '../src/testing/places.ts'
import { dataOn, mapDataOn } from './open-data.ts'
import type { Neighbourhood } from './neighbourhood.ts'

export interface SitePage {
  /** Its pattern, with a number when there are several examples. */
  readonly name: string
  readonly path: string
  /** Whether a visitor is sent to sign in, or told that it is not for them. */
  readonly closed: boolean
}

export interface SiteFile {
  readonly pattern: string
  readonly path: string
  readonly type: string
}

const closed = [
  /^\/(mijn|beheer|import)\b/,
  /^\/mensen\/:handle\/kennismaken$/,
  /^\/initiatieven\/(nieuw|:slug\/(bewerken|betrokken|voorstel|weghalen))$/,
  /\/organisaties\/(nieuw|:slug\/bewerk)$/,
  /^\/vragen\/:slug\/afronden$/,
  /^\/vermeldingen\//,
]

/** All GET routes with examples; `unknown` are those that have none yet. */
export function listPages(neighbourhood: Neighbourhood) {
  const files = filesOn(neighbourhood)
  const examples = examplesOn(neighbourhood)
  const pages: SitePage[] = []
  const unknown: string[] = []
  for (const pattern of neighbourhood.routes) {
    if (files.some(file => file.pattern === pattern) || /^\/(api|ogc)\/v1\/?\*$/.test(pattern)) continue
    const paths = examples[pattern] ?? [fill(pattern)]
    const isClosed = closed.some(shape => shape.test(pattern))
    for (const [at, path] of paths.entries()) {
      if (/[:*]/.test(path)) unknown.push(pattern)
      else pages.push({ name: at === 0 ? pattern : `${pattern} (${at + 1})`, path, closed: isClosed })
    }
  }
  return { pages, files, unknown }
}

/** The same places everywhere; a page without a parameter is its own example. */
function fill(pattern: string): string {
  return pattern
    .replace(':gemeente', 'deventer')
    .replace(':wijk', 'zandweerd')
    .replace(':buurt', 'noorderplein')
}

function examplesOn({ paths }: Neighbourhood): Readonly<Record<string, readonly string[]>> {
  const nobody = '00000000-0000-7000-8000-000000000000'
  const { initiative, organisation, question } = paths
  return {
    '/mensen/:handle': [paths.profile],
    '/mensen/:handle/kennismaken': [`${paths.profile}/kennismaken`],
    '/mijn/kennismakingen/:id': [paths.introduction],
    '/kennismaking/:secret': [paths.mailedIntroduction],
    '/aanmelden/code/:id': [`/aanmelden/code/${nobody}`],
    '/aanmelden/link/:secret': [paths.signIn],
    '/mijn/plekken': ['/mijn/plekken?q=zandweerd'],
    '/mijn/functies': ['/mijn/functies?q=groen'],
    '/mijn/functies/nieuw': [`/mijn/functies/nieuw?bij=${organisation.split('/').at(-1)}`],
    '/mijn/functies/:id': [paths.position],
    '/beheer/leden/:id': [paths.member],
    '/beheer/post/:id': [paths.mail],
    '/post/stop/:person/:signature': [paths.stopMail],
    '/account/terug/:person/:signature': [paths.reopen],
    '/plekken/zoek': ['/plekken/zoek?q=zandweerd'],
    '/zoeken': ['/zoeken?q=moestuin', '/zoeken?q=qqqq'],
    '/initiatieven/nieuw': ['/initiatieven/nieuw', `/initiatieven/nieuw?plek=${zandweerd}`],
    '/initiatieven/:slug': [initiative],
    '/initiatieven/:slug/bewerken': [`${initiative}/bewerken`],
    '/initiatieven/:slug/betrokken': [`${initiative}/betrokken?naam=lies`],
    '/initiatieven/:slug/voorstel': [`${initiative}/voorstel`],
    '/initiatieven/:slug/weghalen': [`${initiative}/weghalen`],
    '/organisaties/:slug': [organisation],
    '/organisaties/:slug/bewerk': [`${organisation}/bewerk`],
    '/vermelding/:secret': [paths.mailedListing, `${paths.mailedListing}?klaar=klopt`],
    '/vermelding/:secret/klopt': [`${paths.mailedListing}/klopt`],
    '/vermelding/:secret/gestopt': [`${paths.mailedListing}/gestopt`],
    '/vermelding/:secret/anders': [`${paths.mailedListing}/anders`],
    '/vermeldingen/initiatief/:id': [paths.listing],
    '/vermeldingen/organisatie/:id': [paths.listedOrganisation],
    '/import': [`/import?plek=${zandweerd}`],
    '/import/:id': [...paths.imports, ...verdictsOf(paths.imports[1])],
    '/vragen/nieuw': ['/vragen/nieuw?q=zandweerd'],
    '/vragen/:slug': [question, paths.closedQuestion],
    '/vragen/:slug/afronden': [`${question}/afronden`],
    '/vragen/bevestigen/:secret': [paths.draft],
    '/vragen/kijk-in-je-mail/:id': [`/vragen/kijk-in-je-mail/${nobody}`],
    '/antwoord/:secret': [paths.invitation],
  }
}

function verdictsOf(list: string): string[] {
  return ['known', 'doubtful', 'wrong'].map(verdict => `${list}?toon=${verdict}`)
}

/** What can be asked for and is no page of its own. */
function filesOn({ paths, ids }: Neighbourhood): SiteFile[] {
  const file = (path: string, type: string, pattern = path.split('?')[0] ?? '') => ({ pattern, path, type })
  const ofPlaces = (end: string, type: string) =>
    ['/:gemeente', '/:gemeente/:wijk', '/:gemeente/:wijk/:buurt'].map(place =>
      file(fill(place + end), type, place + end),
    )
  return [
    file('/metrics', 'text/plain'),
    file('/health/live', 'application/json'),
    file('/health/ready', 'application/json'),
    file('/robots.txt', 'text/plain'),
    file('/.well-known/security.txt', 'text/plain'),
    file('/plekken/hints?q=zand', 'text/html'),
    file('/zoeken/hints?q=moes', 'text/html'),
    file('/vragen/hints?title=moestuin+beginnen', 'text/html'),
    file(`/plekken/${zandweerd}/grenzen.json`, 'application/geo+json', '/plekken/:code/grenzen.json'),
    file(`${paths.imports[1]}/rijen.csv`, 'text/csv', '/import/:id/rijen.csv'),
    file(
      `${paths.runningIntroduction}/afspraak.ics`,
      'text/calendar',
      '/mijn/kennismakingen/:id/afspraak.ics',
    ),
    file(`${paths.mailedIntroduction}/afspraak.ics`, 'text/calendar', '/kennismaking/:secret/afspraak.ics'),
    file('/mijn/gegevens.json', 'application/json'),
    file('/assets/manifest.json', 'application/json', '/*'),
    file(`/live/${zandweerd}`, 'text/event-stream', '/live/:key'),
    ...dataOn(ids).map(([path, pattern]) => file(path, 'application/json', pattern)),
    ...mapDataOn(ids).map(([path, type, pattern = path]) => file(path, type, pattern)),
    ...ofPlaces('/initiatieven.atom', 'application/atom+xml'),
    ...ofPlaces('/initiatieven/kaart.json', 'application/geo+json'),
    ...ofPlaces('/vragen.atom', 'application/atom+xml'),
  ]
}
