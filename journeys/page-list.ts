import { zandweerd } from '../src/testing/places.ts'
import type { BudgetPaths } from './begin-budget.ts'
import { dataOn, mapDataOn } from './open-data.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { reportExamples } from './report-table.ts'

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
  /\/organisaties\/(nieuw|:slug\/(bewerk|mandaten|contact|claim|dubbel|stoppen))$/,
  /^\/opgaven\/(nieuw|:slug\/)/,
  /^\/coalities\/:slug\/./,
  /^\/vragen\/:slug\/afronden$/,
  /^\/vermeldingen\//,
  /^\/afspraken\/(nieuw|:slug\/(bewerken|onderdeel|handtekeningen)\b)/,
  /^\/knelpunten\/(nieuw|:slug\/(bewerken|weghalen|antwoord|eigenaar))$/,
  /^\/toezeggingen\/(nieuw|:slug\/(gelukt|anders|niet-gelukt|verhaal))$/,
  /^\/(tafels|bijeenkomsten)\/nieuw$/,
  /^\/bijeenkomsten\/:slug\/(bewerken|afzeggen)$/,
  /^\/tafels\/:slug\/(?!verslag\b)/,
  /^\/gesprekken\/(nieuw|invoeren|:slug\/(stellingen|codes|verder|bewerken|sluiten|gedaan|weghalen)\b)/,
  /^\/begrotingen\/(nieuw|inlezen)$/,
  /^\/begroting\/:slug\/(verder|bewerken|mensen|idee|codes|papier|corrigeren)\b/,
  /^\/begroting\/:slug\/projecten\/:project\/(bewerken|uitwerken)$/,
  /^\/kringen\//,
  /\/verslag\/schrijven$/,
  /^\/uitnodigen\//,
]

/** What is not there in the data, and what is read only with a key of one's own. */
const noPage = /^\/((api|ogc)\/v1\/?\*|api\/v1\/webhooks|live-text\/:slug)$/

/** All GET routes with examples; `unknown` are those that have none yet. */
export function listPages(neighbourhood: Neighbourhood) {
  const files = filesOn(neighbourhood)
  const examples = examplesOn(neighbourhood)
  const { asked } = neighbourhood.paths.promises
  const pages: SitePage[] = []
  const unknown: string[] = []
  for (const pattern of neighbourhood.routes) {
    if (files.some(file => file.pattern === pattern) || noPage.test(pattern)) continue
    const paths = examples[pattern] ?? [fill(pattern)]
    for (const [at, path] of paths.entries()) {
      // What somebody was asked to promise is seen by those two only.
      const isClosed = closed.some(shape => shape.test(pattern)) || path === asked
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

function examplesOn({ paths, ids }: Neighbourhood): Readonly<Record<string, readonly string[]>> {
  const nobody = '00000000-0000-7000-8000-000000000000'
  const { initiative, organisation, question, agreements, bottlenecks, coalitions, promises } = paths
  const { tables, reports, conversations } = paths
  return {
    '/mensen/:handle': [paths.profile],
    '/mensen/:handle/kennismaken': [`${paths.profile}/kennismaken`],
    '/mijn/kennismakingen/:id': [paths.introduction],
    '/kennismaking/:secret': [paths.mailedIntroduction],
    '/aanmelden/code/:id': [`/aanmelden/code/${nobody}`],
    '/aanmelden/link/:secret': [paths.signIn],
    '/mijn/passkeys/:id': [paths.passkey],
    '/mijn/adressen/code/:id': [`/mijn/adressen/code/${nobody}`],
    '/mijn/adressen/link/:secret': [paths.addressLink],
    '/mijn/samenvoegen/:from/:until/:signature': [paths.merging],
    '/mijn/plekken': ['/mijn/plekken?q=zandweerd'],
    '/mijn/functies': ['/mijn/functies?q=groen'],
    '/mijn/functies/nieuw': [`/mijn/functies/nieuw?bij=${organisation.split('/').at(-1)}`],
    '/mijn/functies/:id': [paths.position],
    '/mijn/overdracht/:id': [paths.handover.asked],
    '/overdracht/:role': [paths.handover.pack, `${paths.handover.pack}?opvolger=lies`],
    '/beheer/leden/:id': [paths.member],
    '/beheer/archief/:id': [paths.archive],
    '/mijn/webhooks/:id': [paths.webhook],
    '/beheer/post/:id': [paths.mail],
    '/post/stop/:person/:signature': [paths.stopMail],
    '/post/doe/:deed/:kind/:thing/:person/:until/:signature': [...paths.letterDeeds],
    '/account/terug/:person/:signature': [paths.reopen],
    '/plekken/zoek': ['/plekken/zoek?q=zandweerd'],
    '/zoeken': ['/zoeken?q=moestuin', '/zoeken?q=qqqq'],
    '/initiatieven/nieuw': ['/initiatieven/nieuw', `/initiatieven/nieuw?plek=${zandweerd}`],
    '/initiatieven/:slug': [initiative],
    '/initiatieven/:slug/bewerken': [`${initiative}/bewerken`],
    '/initiatieven/:slug/betrokken': [`${initiative}/betrokken?naam=lies`],
    '/initiatieven/:slug/voorstel': [`${initiative}/voorstel`],
    '/initiatieven/:slug/weghalen': [`${initiative}/weghalen`],
    '/organisaties/:slug': [organisation, paths.unclaimed],
    '/organisaties/:slug/bewerk': [`${organisation}/bewerk`],
    '/organisaties/:slug/mandaten': [`${organisation}/mandaten`],
    '/organisaties/:slug/contact': [`${organisation}/contact`],
    '/organisaties/:slug/dubbel': [`${organisation}/dubbel`],
    '/organisaties/:slug/stoppen': [`${organisation}/stoppen`],
    '/organisaties/:slug/geschiedenis': [`${organisation}/geschiedenis`],
    '/organisaties/:slug/claim': [`${paths.unclaimed}/claim`],
    '/mijn/claims/:id': [paths.claim],
    '/claim/:secret': [paths.mailedClaim],
    '/mijn/functies/opvolgen/:id': [paths.succession],
    '/vermelding/:secret': [paths.mailedListing, `${paths.mailedListing}?klaar=klopt`],
    '/vermelding/:secret/klopt': [`${paths.mailedListing}/klopt`],
    '/vermelding/:secret/gestopt': [`${paths.mailedListing}/gestopt`],
    '/vermelding/:secret/anders': [`${paths.mailedListing}/anders`],
    '/vermeldingen/initiatief/:id': [paths.listing],
    '/vermeldingen/organisatie/:id': [paths.listedOrganisation],
    '/import': [`/import?plek=${zandweerd}`],
    '/import/:id': [...paths.imports, ...verdictsOf(paths.imports[1])],
    '/uitnodigen/:kind/:id': [`/uitnodigen/place/${zandweerd}`],
    '/uitnodiging/:code': [paths.invited.card, paths.invited.guest],
    '/uitnodiging/:code/vergeet': [`${paths.invited.card}/vergeet`, `${paths.invited.guest}/vergeet`],
    '/uitnodiging/:code/ingevuld/:entry': ['klopt', 'anders', 'weg'].map(
      deed => `${paths.invited.entry}?doe=${deed}`,
    ),
    '/uitnodiging/adres/:person/:signature': [paths.invited.guestAddress],
    '/mijn/uitnodigingen/:batch/vel': [paths.invited.sheet],
    '/mijn/helpen/:wat': [`/mijn/helpen/vraag?plek=${zandweerd}`, '/mijn/helpen/antwoord'],
    '/mijn/helpen/briefje/:person': [paths.invited.slip],
    '/mijn/helpen/ingevuld/:entry': [paths.invited.helpedEntry],
    '/documenten/bij/:kind/:id': [
      `/documenten/bij/initiative/${ids.initiative}`,
      `/documenten/bij/question/${ids.question}`,
    ],
    '/documenten/:id': [paths.documents.photo, paths.documents.withCare],
    '/kringen/:id': [paths.circle, `${paths.circle}?naam=sanne`],
    '/opgaven/nieuw': [`/opgaven/nieuw?plek=${zandweerd}`, '/opgaven/nieuw'],
    '/knelpunten/nieuw': ['/knelpunten/nieuw', `/knelpunten/nieuw?plek=${zandweerd}`],
    '/knelpunten/:slug': [bottlenecks.open, bottlenecks.answered],
    '/knelpunten/:slug/bewerken': [`${bottlenecks.open}/bewerken`],
    '/knelpunten/:slug/weghalen': [`${bottlenecks.open}/weghalen`],
    '/knelpunten/:slug/antwoord': [`${bottlenecks.open}/antwoord`],
    '/knelpunten/:slug/eigenaar': [`${bottlenecks.open}/eigenaar?q=groen`],
    '/gesprekken': ['/gesprekken'],
    '/gesprekken/nieuw': ['/gesprekken/nieuw', `/gesprekken/nieuw?plek=${zandweerd}`],
    '/gesprekken/invoeren': [`/gesprekken/invoeren?plek=${zandweerd}`],
    '/gesprekken/:slug': [conversations.open, conversations.closed],
    '/gesprekken/:slug/stem': [conversations.open, conversations.withCodes, conversations.closed].map(
      path => `${path}/stem`,
    ),
    '/gesprekken/:slug/uitkomst': [`${conversations.open}/uitkomst`, `${conversations.open}/uitkomst?ik=ja`],
    '/gesprekken/:slug/horen': [`${conversations.open}/horen`],
    '/gesprekken/hoor/:secret': [conversations.follow],
    '/gesprekken/:slug/stelling': [`${conversations.open}/stelling`],
    '/gesprekken/:slug/stellingen': [`${conversations.open}/stellingen`],
    '/gesprekken/:slug/verder/:statement': [conversations.shared],
    '/gesprekken/:slug/codes': [`${conversations.withCodes}/codes`],
    '/gesprekken/:slug/codes/:sheet': ['slips', 'ballots'].map(
      print => `${conversations.withCodes}/codes/vel?count=2&print=${print}`,
    ),
    '/gesprekken/:slug/papier': [`${conversations.open}/papier`],
    '/gesprekken/:slug/bewerken': [`${conversations.open}/bewerken`],
    '/gesprekken/:slug/sluiten': [`${conversations.open}/sluiten`],
    '/gesprekken/:slug/gedaan': [`${conversations.closed}/gedaan`],
    '/gesprekken/:slug/weghalen': [`${conversations.open}/weghalen`],
    ...budgetPages(paths.budgets),
    '/opgaven/:slug': [coalitions.issue],
    '/opgaven/:slug/bewerken': [`${coalitions.issue}/bewerken`],
    '/opgaven/:slug/weghalen': [`${coalitions.issue}/weghalen`],
    '/afspraken/nieuw': [agreements.beginning],
    '/afspraken/:slug': [agreements.agreement],
    '/afspraken/:slug/bewerken': [`${agreements.agreement}/bewerken`],
    '/afspraken/:slug/onderdeel/nieuw': [`${agreements.agreement}/onderdeel/nieuw`],
    '/afspraken/:slug/onderdeel/:section': [agreements.section],
    '/afspraken/:slug/onderdeel/:section/voorstel': [`${agreements.section}/voorstel`],
    '/afspraken/:slug/versies/:number': [1, 2].map(number => `${agreements.agreement}/versies/${number}`),
    '/afspraken/:slug/versies/:number/blad': [`${agreements.agreement}/versies/1/blad`],
    '/afspraken/:slug/handtekeningen/:id/intrekken': [agreements.withdrawing],
    '/coalities/:slug': [coalitions.coalition, coalitions.draft],
    '/coalities/lijkt-op/:id': [coalitions.alike],
    '/coalities/:slug/bewerken': [`${coalitions.coalition}/bewerken`],
    '/coalities/:slug/regie': [`${coalitions.draft}/regie`],
    '/coalities/:slug/uitnodigen': [`${coalitions.coalition}/uitnodigen?naam=lies`],
    '/coalities/:slug/partij/:party': [coalitions.party],
    '/coalities/:slug/voorstel': ['words', 'reins', 'rule', 'conflict', 'party'].map(
      kind => `${coalitions.coalition}/voorstel?soort=${kind}`,
    ),
    '/coalities/:slug/voorstel/:id': [coalitions.proposal],
    '/coalities/:slug/hoe-gaat-het': [`${coalitions.coalition}/hoe-gaat-het`],
    '/coalities/:slug/stoppen': [`${coalitions.coalition}/stoppen`],
    '/coalities/:slug/weghalen': [`${coalitions.coalition}/weghalen`],
    '/coalitie-uitnodiging/:secret': [coalitions.mailed],
    '/aan/:code': [paths.sitting.phone],
    '/aan/:code/lezen': [`${paths.sitting.phone}/lezen`],
    '/tafels/:slug/live': [paths.sitting.desk, paths.sitting.planned],
    '/tafels/:slug/live/kaarten': [`${paths.sitting.desk}/kaarten?uitspraken=2&stemmen=2`],
    '/tafels/:slug/live/inlezen': [`${paths.sitting.desk}/inlezen`],
    '/aan/kaart/:token': [paths.sitting.card],
    '/tafels/:slug/scherm': [paths.sitting.screen],
    '/toezeggingen/nieuw': [
      ...['', `?plek=${zandweerd}`, `?bij=question%3A${ids.question}`].map(
        end => `/toezeggingen/nieuw${end}`,
      ),
    ],
    '/toezeggingen/:slug': [promises.running, promises.kept, promises.asked],
    '/toezeggingen/:slug/gelukt': [`${promises.running}/gelukt`],
    '/toezeggingen/:slug/anders': [`${promises.running}/anders`],
    '/toezeggingen/:slug/niet-gelukt': [`${promises.running}/niet-gelukt`],
    '/toezeggingen/:slug/verhaal': [`${promises.kept}/verhaal`],
    '/toezeggingen/bij/:kind/:id': [
      `/toezeggingen/bij/initiative/${ids.initiative}`,
      `/toezeggingen/bij/question/${ids.question}`,
    ],
    '/toezegging/:secret': [promises.mailed, `${promises.mailed}?klaar=kept`],
    '/toezegging/:secret/gelukt': [`${promises.mailed}/gelukt`],
    '/toezegging/:secret/anders': [`${promises.mailed}/anders`],
    '/toezegging/:secret/niet-gelukt': [`${promises.mailed}/niet-gelukt`],
    '/toezegging/:secret/verhaal': [`${promises.mailedKept}/verhaal`],
    '/tafels': ['/tafels', '/tafels?wanneer=voorbij'],
    '/tafels/nieuw': [
      ...['', `?plek=${zandweerd}`, `?coalitie=${ids.coalition}`, `?opgave=${ids.issue}`].map(
        end => `/tafels/nieuw${end}`,
      ),
    ],
    '/tafels/:slug': [tables.planned, tables.looking],
    '/tafels/:slug/bewerken': [`${tables.planned}/bewerken`],
    '/tafels/:slug/draaiboek': [`${tables.planned}/draaiboek`],
    '/tafels/:slug/afzeggen': [`${tables.planned}/afzeggen`],
    '/tafels/:slug/weghalen': [`${tables.planned}/weghalen`],
    '/tafels/:slug/gasten': [`${tables.planned}/gasten?naam=lies`],
    '/tafels/:slug/vel': [`${tables.planned}/vel`],
    '/tafels/:slug/gasten/:guest': [tables.typedOver],
    '/tafels/:slug/leiding': [`${tables.planned}/leiding?naam=lies`],
    '/tafels/:slug/datum': [`${tables.looking}/datum`],
    '/tafels/:slug/antwoord': [`${tables.planned}/antwoord`],
    '/tafel-uitnodiging/:secret': [tables.mailed, tables.mailedDates],
    '/bijeenkomsten/nieuw': [`/bijeenkomsten/nieuw?plek=${zandweerd}`, '/bijeenkomsten/nieuw'],
    '/bijeenkomsten/:slug': [tables.gathering],
    '/bijeenkomsten/:slug/bewerken': [`${tables.gathering}/bewerken`],
    '/bijeenkomsten/:slug/afzeggen': [`${tables.gathering}/afzeggen`],
    ...reportExamples(reports, tables.gathering),
    '/vragen/nieuw': ['/vragen/nieuw?q=zandweerd'],
    '/vragen/:slug': [question, paths.closedQuestion],
    '/vragen/:slug/afronden': [`${question}/afronden`],
    '/melden/:kind/:id': [paths.report],
    '/melden/:kind/:id/dank': [`${paths.report}/dank`],
    '/beheer/meldingen': ['/beheer/meldingen', '/beheer/meldingen?toon=decided'],
    '/beheer/meldingen/:id': [paths.openCase, paths.decidedCase],
    '/bezwaar/:id/:person/:signature': [paths.objection],
    '/vragen/bevestigen/:secret': [paths.draft],
    '/vragen/kijk-in-je-mail/:id': [`/vragen/kijk-in-je-mail/${nobody}`],
    '/antwoord/:secret': [paths.invitation],
  }
}

function budgetPages(budgets: BudgetPaths): Readonly<Record<string, readonly string[]>> {
  const { ideas, idea, workedOut, planned, voting, decided, winner, receipt, hearing } = budgets
  const slug = '/begroting/:slug'
  const phases = ['ideeen', 'steun', 'uitwerken', 'toets', 'stemmen', 'uitvoering', 'terugblik']
  return {
    '/begrotingen/nieuw': ['/begrotingen/nieuw', `/begrotingen/nieuw?plek=${zandweerd}`],
    '/begrotingen/inlezen': [`/begrotingen/inlezen?plek=${zandweerd}`],
    [slug]: [ideas, workedOut, voting, decided],
    ...Object.fromEntries(phases.map(phase => [`${slug}/${phase}`, [`${voting}/${phase}`]])),
    [`${slug}/uitslag`]: [`${decided}/uitslag`, `${voting}/uitslag`],
    [`${slug}/verder`]: [`${ideas}/verder`],
    [`${slug}/bewerken`]: [`${ideas}/bewerken`],
    [`${slug}/mensen`]: [`${ideas}/mensen?naam=lies`],
    [`${slug}/idee`]: [`${ideas}/idee`],
    [`${slug}/codes`]: [`${voting}/codes`],
    [`${slug}/codes/:batch`]: [`${voting}/codes/1`],
    [`${slug}/papier`]: [`${voting}/papier`],
    [`${slug}/stembiljet`]: [`${voting}/stembiljet`],
    [`${slug}/ontvangst`]: [`${voting}/ontvangst`, `${voting}/ontvangst?code=ABCDEFGH`, receipt],
    [`${slug}/horen/:voter/:signature`]: [hearing],
    [`${slug}/corrigeren`]: [`${decided}/corrigeren`],
    [`${slug}/projecten/:project`]: [idea, winner],
    [`${slug}/projecten/:project/bewerken`]: [`${idea}/bewerken`],
    [`${slug}/projecten/:project/uitwerken`]: [`${planned}/uitwerken`],
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
    file(`/knelpunten/regels?rule=verordening&places=${zandweerd}`, 'text/html'),
    file('/vragen/hints?title=moestuin+beginnen', 'text/html'),
    file(`${paths.budgets.decided}/kaart.json`, 'application/json', '/begroting/:slug/kaart.json'),
    file(`${paths.budgets.decided}/uitslag.pb`, 'text/plain', '/begroting/:slug/uitslag.pb'),
    file(`/plekken/${zandweerd}/grenzen.json`, 'application/geo+json', '/plekken/:code/grenzen.json'),
    file(`${paths.imports[1]}/rijen.csv`, 'text/csv', '/import/:id/rijen.csv'),
    file(
      `${paths.runningIntroduction}/afspraak.ics`,
      'text/calendar',
      '/mijn/kennismakingen/:id/afspraak.ics',
    ),
    file(`${paths.mailedIntroduction}/afspraak.ics`, 'text/calendar', '/kennismaking/:secret/afspraak.ics'),
    file(`${paths.documents.photo}/bestand`, 'image/jpeg', '/documenten/:id/bestand'),
    file(`${paths.archive}/bestand`, 'application/zip', '/beheer/archief/:id/bestand'),
    file(
      `${paths.agreements.agreement}/versies/1/tekst.txt`,
      'text/plain',
      '/afspraken/:slug/versies/:number/tekst.txt',
    ),
    file(paths.sitting.cardPicture, 'image/jpeg', '/tafels/:slug/live/kaarten/:mark'),
    file(`${paths.sitting.phone}/nu`, 'text/html', '/aan/:code/nu'),
    file(`${paths.sitting.phone}/mijn`, 'text/html', '/aan/:code/mijn'),
    file(`${paths.conversations.closed}/bestanden.zip`, 'application/zip', '/gesprekken/:slug/bestanden.zip'),
    file('/mijn/gegevens.json', 'application/json'),
    file(paths.calendar, 'text/calendar', '/agenda/:secret/agenda.ics'),
    file('/initiatieven.atom?thema=green', 'application/atom+xml'),
    file(`${paths.question}/antwoorden.atom`, 'application/atom+xml', '/vragen/:slug/antwoorden.atom'),
    file('/assets/manifest.json', 'application/json', '/*'),
    file(`/live/${zandweerd}`, 'text/event-stream', '/live/:key'),
    ...dataOn(ids).map(([path, pattern]) => file(path, 'application/json', pattern)),
    ...mapDataOn(ids).map(([path, type, pattern = path]) => file(path, type, pattern)),
    ...ofPlaces('/initiatieven.atom', 'application/atom+xml'),
    ...ofPlaces('/initiatieven/kaart.json', 'application/geo+json'),
    ...ofPlaces('/knelpunten.atom', 'application/atom+xml'),
    ...ofPlaces('/gesprekken.atom', 'application/atom+xml'),
    ...ofPlaces('/vragen.atom', 'application/atom+xml'),
    file('/tafels.atom', 'application/atom+xml'),
    file('/gesprekken.atom', 'application/atom+xml'),
    file('/tafels.ics', 'text/calendar'),
    ...ofPlaces('/tafels.atom', 'application/atom+xml'),
    ...ofPlaces('/tafels.ics', 'text/calendar'),
    ...ofPlaces('/toezeggingen.atom', 'application/atom+xml'),
    ...ofPlaces('/toezeggingen.ics', 'text/calendar'),
    ...(['atom', 'ics'] as const).map(end =>
      file(
        `/toezeggingen/bij/initiative/${ids.initiative}.${end}`,
        end === 'ics' ? 'text/calendar' : 'application/atom+xml',
        `/toezeggingen/bij/:kind/:id.${end}`,
      ),
    ),
  ]
}
