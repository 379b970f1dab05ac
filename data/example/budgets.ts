import type { PersonKey } from './people.ts'
import { places } from './places.ts'

interface MadeUpProject {
  readonly title: string
  readonly what: string
  readonly placeWords: string
  readonly who: PersonKey
  /** Euros. */
  readonly cost: number
}

/** A neighbourhood budget that is being voted on. */
export const budget = {
  title: 'Buurtgeld voor Zandweerd',
  intro: 'Er is geld voor plannen die de wijk groener en gezelliger maken. Bewoners beslissen samen.',
  place: places.wijk,
  /** Euros. */
  amount: 10_000,
  host: 'femke',
  official: 'ruben',
  projects: [
    {
      title: 'Picknicktafels aan het water',
      what: 'Drie stevige tafels waar buren elkaar treffen.',
      placeWords: 'Langs de Zandweerdse kade',
      who: 'marga',
      cost: 4_500,
    },
    {
      title: 'Een buurtkast met gereedschap',
      what: 'Een kast op slot waaruit iedereen gereedschap leent.',
      placeWords: 'Bij het Noorderplein',
      who: 'yusuf',
      cost: 2_800,
    },
    {
      title: 'Lampjes in de straat in de winter',
      what: 'Samen maken we de donkere maanden lichter.',
      placeWords: 'Zwolseweg',
      who: 'joke',
      cost: 3_900,
    },
  ] satisfies readonly MadeUpProject[],
} as const
