import { zandweerd } from '../../src/testing/places.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import { dataOn, mapDataOn } from '../open-data.ts'
import { listPages } from '../page-list.ts'
import type { Canary, Role } from './table.ts'

/** Every address there is, and those of the canaries. */
export function everyPath(site: Neighbourhood, canaries: readonly Canary[]): string[] {
  const { pages, files } = listPages(site)
  const files_ = files.filter(({ type }) => type !== 'text/event-stream')
  const general = new Set([...pages, ...files_].map(({ path }) => path))
  const paths = [...general, ...more, ...new Set(canaries.flatMap(pathsOf))]
  return paths.filter(path => !path.startsWith('/aanmelden/link/'))
}

const more = ['/deventer/zandweerd/vragen?toon=beantwoord']

/** What may differ for who answers for something: the same without pages that say nothing of things. */
export function ownPaths(site: Neighbourhood, canaries: readonly Canary[]): string[] {
  const shape = /^\/(deventer|mijn|api|ogc|documenten|overdracht|coalities|opgaven|begroting)/
  return everyPath(site, canaries).filter(path => shape.test(path) || path.includes('zq'))
}

/** How lists in pages and data call the kinds that have one. */
const plurals: Readonly<Record<string, string>> = {
  initiative: 'initiatieven',
  organisation: 'organisaties',
  question: 'vragen',
  person: 'mensen',
  bottleneck: 'knelpunten',
  promise: 'toezeggingen',
  issue: 'opgaven',
  coalition: 'coalities',
  table: 'tafels',
  signpost: 'routewijzers',
  conversation: 'gesprekken',
  budget: 'begroting(en)?',
}

/** Pages below that of a thing, for who may use them. */
const below: Readonly<Record<string, readonly string[]>> = {
  initiative: ['bewerken', 'betrokken', 'voorstel', 'weghalen'],
  organisation: ['bewerk', 'geschiedenis', 'contact', 'mandaten'],
  question: ['afronden', 'antwoorden.atom'],
  person: ['kennismaken'],
  document: ['bestand'],
  enclosure: ['bestand'],
  agreement: ['versies/1', 'versies/1/blad', 'versies/1/tekst.txt', 'bewerken'],
  bottleneck: ['bewerken', 'antwoord', 'eigenaar', 'weghalen'],
  promise: ['gelukt', 'anders', 'niet-gelukt'],
  issue: ['bewerken', 'weghalen'],
  table: ['bewerken', 'gasten', 'afzeggen', 'verslag', 'verslag/schrijven', 'live', 'scherm'],
  conversation: [
    'bewerken',
    'stem',
    'stelling',
    'stellingen',
    'uitkomst',
    'bestanden.zip',
    'sluiten',
    'weghalen',
  ],
  budget: [
    'bewerken',
    'ideeen',
    'idee',
    'stembiljet',
    'uitslag',
    'uitslag.pb',
    'kaart.json',
    'verder',
    'mensen',
  ],
  project: ['bewerken', 'uitwerken'],
  coalition: ['bewerken', 'uitnodigen', 'voorstel?soort=words', 'hoe-gaat-het', 'regie', 'weghalen'],
}

const withDocuments = ['initiative', 'organisation', 'question', 'bottleneck', 'coalition']

function pathsOf(canary: Canary): string[] {
  const { kind, id, path, title, body, beside = [] } = canary
  const mistyped = `${title.slice(0, -1)}e`
  return [
    ...[path, ...(below[kind] ?? []).map(end => `${path}/${end}`), ...dataWith(id), ...beside],
    ...(withDocuments.includes(kind) ? [`/documenten/bij/${kind}/${id}`] : []),
    ...['', '.atom', '.ics'].map(end => `/toezeggingen/bij/${kind}/${id}${end}`),
    `/toezeggingen/nieuw?bij=${kind}%3A${id}`,
    ...[`/melden/${kind}/${id}`, `/uitnodigen/${kind}/${id}`, `/coalities/lijkt-op/${id}`],
    ...(kind === 'organisation' ? [`/mijn/functies?q=${body}`] : []),
    ...[`/zoeken?q=${body}`, `/zoeken/hints?q=${body}`, `/zoeken?q=${mistyped}`],
    `/vragen/hints?title=${body}+${body}&explanation=${body}&place=${zandweerd}`,
  ]
}

/** Everything in the data at the id of one thing. */
function dataWith(id: string): string[] {
  const one = { person: id, organisation: id, initiative: id, question: id, answer: id, document: id }
  const ids = {
    ...one,
    bottleneck: id,
    agreement: id,
    issue: id,
    coalition: id,
    promise: id,
    table: id,
    signpost: id,
    reported: id,
    conversation: id,
    budget: id,
  }
  return [...dataOn(ids), ...mapDataOn(ids)].map(([path]) => path).filter(path => path.includes(id))
}

/** Whether lists show a thing to this role: watching is no reason to be shown there. */
function isListed({ state }: Canary, role: Role): boolean {
  if (state === 'public') return true
  if (state === 'members') return role !== 'anonymous'
  return state !== 'away' && role === (state === 'named' ? 'named' : 'in the coalition')
}

/** Kinds of which the data has no item of their own. */
const dataless = ['gathering', 'project']

/** The ways out that show a thing to who may see it. */
export function waysTo(canary: Canary, role: Role): RegExp[] {
  const { kind, id, path, beside = [] } = canary
  const page = new RegExp(`^${path}$`)
  if (kind === 'answer' || kind === 'handover') return [page]
  const data = new RegExp(`^/api/v1/[a-z]+/${id}$`)
  const ways = dataless.includes(kind) ? [page] : [page, data]
  if (kind === 'document' || kind === 'enclosure') {
    return [...ways, ...[`${path}/bestand`, ...beside].map(one => new RegExp(`^${one}$`))]
  }
  if (!isListed(canary, role)) return ways
  if (kind !== 'bottleneck') ways.push(...beside.map(one => new RegExp(`^${one}$`)))
  ways.push(/^\/zoeken\?q=/)
  if (dataless.includes(kind)) return ways
  if (kind === 'agreement') {
    return [...ways, ...['', '/blad', '/tekst.txt'].map(end => new RegExp(`^${path}/versies/1${end}$`))]
  }
  const plural = plurals[kind]
  ways.push(new RegExp(`^/deventer(/zandweerd)?/${plural}(\\?toon=\\w+)?$`))
  ways.push(new RegExp(`^/api/v1/${plural}\\?plek=`))
  return [...ways, ...feedsOf(canary)]
}

/** Feeds and calendars are read without a session: only what is for everybody is in them. The map knows who asks. */
function feedsOf({ kind, state }: Canary): RegExp[] {
  const maps = [/kaart\.json$/, /^\/ogc\/v1\/collections\/initiatieven\/items$/]
  const feeds = state === 'public' ? (feedsByKind[kind] ?? []) : []
  return kind === 'initiative' ? [...maps, ...feeds] : [...feeds]
}

const feedsByKind: Readonly<Record<string, readonly RegExp[]>> = {
  initiative: [/^\/deventer\/zandweerd\/initiatieven\.atom$/],
  question: [/^\/deventer\/zandweerd\/vragen\.atom$/],
  bottleneck: [/^\/deventer\/zandweerd\/knelpunten\.atom$/],
  promise: [/^\/deventer\/zandweerd\/toezeggingen\.atom$/, /^\/deventer\/zandweerd\/toezeggingen\.ics$/],
}
