import type { ExamplePerson } from '../../src/modules/people/index.ts'
import { places } from './places.ts'

interface MadeUpPerson extends Omit<ExamplePerson, 'seenAt'> {
  /** Days ago. */
  readonly joined: number
  readonly seen: number
  /** Code of the place where this person is a connector. */
  readonly connects?: string
}

const madeUp = {
  marga: {
    name: 'Marga Tellinga',
    about:
      'Ik stond 34 jaar voor groep 7. Nu sta ik het liefst met mijn handen in de grond. Op zaterdag vind je me in de buurttuin.',
    strengths: ['tuinieren', 'composteren', 'vrijwilligers begeleiden', 'voorlezen'],
    languages: ['nl', 'de'],
    places: [places.schrijversbuurt],
    joined: 402,
    seen: 0.2,
  },
  yusuf: {
    name: 'Yusuf Karadal',
    about:
      'Ik repareer alles met een stekker of een ketting. Vroeger deed ik dat in de fabriek, nu voor de buurt. Kom gerust langs met iets geks.',
    strengths: ['fietsen repareren', 'elektrische apparaten repareren', 'Turks tolken', 'lassen'],
    languages: ['nl', 'tr', 'en'],
    places: [places.zwolseweg],
    joined: 351,
    seen: 1.3,
  },
  joke: {
    name: 'Joke Brandsveld',
    about:
      'Ik kook op donderdag voor wie er is. Meestal zijn we met achttien. Ik woon hier sinds 1981 en ken de meeste voordeuren.',
    strengths: ['koken voor een groep', 'inkopen met weinig geld', 'mensen uitnodigen'],
    languages: ['nl'],
    places: [places.zuid],
    joined: 226,
    seen: 0.9,
  },
  dawit: {
    name: 'Dawit Haileab',
    about:
      'Ik kwam acht jaar geleden uit Eritrea naar Nederland. Ik werk in een magazijn en train op zaterdag kinderen. Met brieven van de gemeente help ik graag.',
    strengths: ['voetbaltraining geven', 'Tigrinya tolken', 'wegwijs maken bij instanties'],
    languages: ['ti', 'nl', 'en', 'ar'],
    places: [places.noorderplein],
    joined: 268,
    seen: 2.1,
  },
  femke: {
    name: 'Femke Oortgiese',
    about:
      'Ik ben opbouwwerker in Zandweerd. Ik breng mensen bij elkaar die hetzelfde willen. Op dinsdag en donderdag loop ik door de wijk.',
    strengths: ['groepen op weg helpen', 'subsidie aanvragen', 'de weg weten in de wijk'],
    languages: ['nl', 'en'],
    places: [places.wijk],
    joined: 628,
    seen: 0.1,
    connects: places.wijk,
  },
  ruben: {
    name: 'Ruben Stroeve',
    about:
      'Ik woon in Zandweerd-Noord en was hier lang wijkbeheerder. Ik ken de gebouwen en de mensen erin. Nu doe ik het als vrijwilliger, twee avonden in de week.',
    strengths: ['bemiddelen tussen buren', 'de woonstichting kennen', 'vergaderingen leiden'],
    languages: ['nl', 'en', 'es'],
    places: [places.noord, places.wijk],
    joined: 620,
    seen: 0.4,
    connects: places.wijk,
  },
  saskia: {
    name: 'Saskia Roemelink',
    about:
      'Ik ben sociaal werker. Je kunt bij mij terecht als geld, papieren of eenzaamheid je boven het hoofd groeien. Ik kom ook thuis.',
    strengths: ['schulden op een rij zetten', 'formulieren invullen', 'luisteren', 'taalles opzetten'],
    languages: ['nl', 'en', 'pl'],
    places: [places.wijk],
    joined: 410,
    seen: 1.8,
  },
  henkjan: {
    name: 'Henk-Jan Pleiter',
    about:
      'Ik ben directeur van een basisschool aan de Zwolseweg. Na vier uur staan onze lokalen leeg. Dat vind ik zonde.',
    strengths: ['ruimte regelen', 'ouders bereiken', 'rekenles'],
    languages: ['nl', 'de'],
    places: [places.zwolseweg],
    joined: 190,
    seen: 3.4,
  },
  anouk: {
    name: 'Anouk Tervelde',
    about:
      'Ik werk bij de gemeente en zoek uit wie waarover gaat. Vergunningen, stoepen, bomen en bankjes: daarvoor kun je bij mij beginnen.',
    strengths: ['vergunningen', 'regels uitleggen', 'inrichting van straten en pleinen'],
    languages: ['nl', 'en'],
    places: [places.wijk],
    joined: 330,
    seen: 1.4,
  },
  bas: {
    name: 'Bas Koldeweij',
    about:
      'Ik heb een fietsenwinkel aan de Lange Zandstraat. Onderdelen die over zijn, geef ik weg. Ik loop mee met de avondronde.',
    strengths: ['fietsen', 'ondernemen', 'spullen regelen'],
    languages: ['nl', 'en', 'de'],
    places: [places.langeZandstraat, places.noord],
    joined: 441,
    seen: 6,
  },
  ineke: {
    name: 'Ineke Vossebelt',
    about:
      'Ik bedenk wat er te doen is in ons woonzorghuis. Onze deur staat open voor de hele buurt. De koffie is er goed.',
    strengths: ['activiteiten voor ouderen', 'wandelen', 'omgaan met dementie'],
    languages: ['nl'],
    places: [places.zuid],
    joined: 305,
    seen: 2.6,
  },
  oksana: {
    name: 'Oksana Hrybenko',
    about:
      'In Oekraïne was ik muziekjuf. Hier leid ik een koor voor mensen die denken dat ze niet kunnen zingen. Dat valt altijd mee.',
    strengths: ['zangles', 'arrangementen schrijven', 'Oekraïens tolken'],
    languages: ['uk', 'ru', 'nl', 'en'],
    places: [places.langeZandstraat],
    joined: 118,
    seen: 0.6,
  },
  wim: {
    name: 'Wim Haverslag',
    about:
      'Ik was veertig jaar elektricien. Met vijf buren plak ik nu kieren dicht. Een huis dat niet tocht scheelt meteen geld.',
    strengths: ['elektra', 'huizen isoleren', 'energierekening uitleggen'],
    languages: ['nl'],
    places: [places.noord],
    joined: 207,
    seen: 4.5,
  },
  lotte: {
    name: 'Lotte Buismans',
    about:
      'Wij wonen met drie kinderen in Zandweerd-Noord. Ik werk in de zorg, met rare roosters. Kort en praktisch vind ik fijn.',
    strengths: ['activiteiten voor kinderen', 'posters maken', 'sociale media'],
    languages: ['nl', 'en'],
    places: [places.noord],
    joined: 146,
    seen: 0.5,
  },
  marloes: {
    name: 'Marloes Dieperink',
    about:
      'Ik ben wijkbeheerder bij een woonstichting. Ik los op wat stuk is en hoor wat er speelt op de galerij.',
    strengths: ['onderhoud van woningen', 'bewoners bereiken', 'ruimte in gebouwen vinden'],
    languages: ['nl', 'en'],
    places: [places.wijk],
    joined: 290,
    seen: 2.9,
  },
} satisfies Record<string, MadeUpPerson>

export type PersonKey = keyof typeof madeUp
export const people: Readonly<Record<PersonKey, MadeUpPerson>> = madeUp
