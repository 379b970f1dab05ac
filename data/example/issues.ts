import type { Firmness } from '../../src/modules/coalitions/index.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PersonKey } from './people.ts'
import { places } from './places.ts'

interface MadeUpParty {
  readonly who: PersonKey
  /** For which this person speaks; left out: takes part as oneself. */
  readonly organisation?: OrganisationKey
  /** When this person said yes, in days ago. */
  readonly ago: number
  readonly brings: string
  readonly letsGo: string
  readonly interest: string
  readonly firmness: Firmness
}

interface MadeUpIssue {
  readonly title: string
  readonly explanation: string
  readonly places: readonly string[]
  /** Title of the question it came from. */
  readonly question: string
  /** When it was worded and its coalition began, in days ago. */
  readonly began: number
  readonly name: string
  readonly aim: string
  /** Who began first; the others were asked. */
  readonly parties: readonly [MadeUpParty, ...MadeUpParty[]]
  /** When the coalition started, in days ago. */
  readonly started: number
}

export const issues: readonly MadeUpIssue[] = [
  {
    title: 'Niet elk kind heeft thuis een rustige plek voor huiswerk',
    explanation:
      'In veel huizen is het druk en klein. Kinderen maken hun huiswerk dan in het trappenhuis of op bed. Rond etenstijd is het overal vol.',
    places: [places.zwolseweg, places.noorderplein],
    question: 'Kan de school na vier uur open voor kinderen die rust zoeken?',
    began: 74,
    name: 'Huiswerk in de wijk',
    aim: 'Elk kind heeft op vier middagen per week een rustige plek, met iemand die helpt.',
    parties: [
      {
        who: 'femke',
        organisation: 'lindebries',
        ago: 74,
        brings: 'Twee uur per week en contact met de ouders.',
        letsGo: 'Zelf het rooster maken.',
        interest: 'Gezinnen kennen die nog nergens komen.',
        firmness: 'in',
      },
      {
        who: 'henkjan',
        organisation: 'kievitsboom',
        ago: 73.2,
        brings: 'Twee lokalen op maandag en woensdag, tot zes uur.',
        letsGo: 'Beslissen wie er mag komen.',
        interest: 'Kinderen die uitgerust aan de les beginnen.',
        firmness: 'trying',
      },
      {
        who: 'wim',
        organisation: 'zandloper',
        ago: 73,
        brings: 'Zes buren die om de beurt helpen, en soep op maandag.',
        letsGo: 'Zelf bepalen op welke dag het is.',
        interest: 'Dat kinderen uit Noord ook welkom zijn.',
        firmness: 'in',
      },
      {
        who: 'lotte',
        ago: 72.5,
        brings: '',
        letsGo: '',
        interest: 'Weten of dit ook iets is voor onze straat.',
        firmness: 'watching',
      },
    ],
    started: 72,
  },
]
