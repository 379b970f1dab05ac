import type { OrganisationWish, PositionWish } from '../../src/modules/organisations/index.ts'
import type { PersonKey } from './people.ts'
import { places } from './places.ts'

interface MadeUpPosition extends Pick<PositionWish, 'role'> {
  readonly who: PersonKey
  /** Days ago. */
  readonly from: number
  readonly until?: number
  /** Has a mandate over everything. */
  readonly speaks?: true
}

interface MadeUpOrganisation extends Omit<OrganisationWish, 'example' | 'role'> {
  /** When it came on the site, days ago. */
  readonly made: number
  readonly positions: readonly MadeUpPosition[]
}

const madeUp = {
  zandloper: {
    name: 'Bewonersgroep De Zandloper',
    kind: 'residents',
    summary:
      'Buren uit Zandweerd-Noord en de Schrijversbuurt. Wij vergaderen elke eerste maandag, kort en met soep. Iedereen mag aanschuiven.',
    places: [places.noord, places.schrijversbuurt],
    made: 618,
    positions: [
      { who: 'marga', role: 'penningmeester', from: 390 },
      { who: 'wim', role: 'bestuurslid', from: 205, speaks: true },
    ],
  },
  lindebries: {
    name: 'Welzijn Lindebries',
    kind: 'welfare',
    summary:
      'Sociaal werk en opbouwwerk in de wijk. Inloop op dinsdag en donderdag. Hulp is gratis en je hoeft geen afspraak te maken.',
    places: [places.wijk],
    made: 616,
    positions: [
      { who: 'femke', role: 'opbouwwerker', from: 1460, speaks: true },
      { who: 'saskia', role: 'sociaal werker', from: 920 },
    ],
  },
  kievitsboom: {
    name: 'Basisschool De Kievitsboom',
    kind: 'school',
    summary: 'Basisschool met 210 kinderen en 26 talen. Na schooltijd zijn drie lokalen en de keuken te gebruiken.',
    places: [places.zwolseweg],
    made: 344,
    positions: [{ who: 'henkjan', role: 'directeur', from: 1200, speaks: true }],
  },
  hanzedak: {
    name: 'Woonstichting Hanzedak',
    kind: 'foundation',
    summary:
      'Verhuurt 640 woningen in de wijk. De wijkbeheerder is elke ochtend buiten. Meedenken over onderhoud kan altijd.',
    places: [places.wijk],
    made: 612,
    positions: [
      { who: 'ruben', role: 'wijkbeheerder', from: 3300, until: 420 },
      { who: 'marloes', role: 'wijkbeheerder', from: 418, speaks: true },
    ],
  },
  wijkEnBuiten: {
    name: 'Gemeente, afdeling Wijk en Buiten',
    kind: 'municipality',
    summary: 'Gaat over straten, groen, speelplekken en vergunningen. Vraag hier eerst, ook als je niet weet wie erover gaat.',
    places: [places.wijk],
    made: 332,
    positions: [{ who: 'anouk', role: 'wijkadviseur', from: 340, speaks: true }],
  },
  trapEnBel: {
    name: 'Fietsenwinkel Trap & Bel',
    kind: 'company',
    summary: 'Fietsen, nieuw en tweedehands. Oude onderdelen gaan naar wie er iets mee kan.',
    places: [places.langeZandstraat],
    made: 345,
    positions: [{ who: 'bas', role: 'eigenaar', from: 2900, speaks: true }],
  },
  rietgans: {
    name: 'Woonzorghuis Rietgans',
    kind: 'care',
    summary:
      'Zestig bewoners, een grote eetzaal en een tuin met een rondje van zeshonderd meter. Buurtgenoten zijn welkom.',
    places: [places.zuid],
    made: 343,
    positions: [{ who: 'ineke', role: 'activiteitenbegeleider', from: 1700, speaks: true }],
  },
  halveStuiver: {
    name: 'Fonds De Halve Stuiver',
    kind: 'fund',
    summary: 'Geeft kleine bedragen aan plannen van bewoners, tot 1.500 euro. Binnen vier weken hoor je ja of nee, met de reden.',
    places: [places.wijk],
    made: 301,
    positions: [],
  },
} satisfies Record<string, MadeUpOrganisation>

export type OrganisationKey = keyof typeof madeUp
export const organisations: Readonly<Record<OrganisationKey, MadeUpOrganisation>> = madeUp
