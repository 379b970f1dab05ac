import type { PersonKey } from './people.ts'

interface MadeUpGuest {
  readonly who: PersonKey
  readonly answer: 'yes' | 'maybe' | 'no'
  /** Question by question. */
  readonly prepared: readonly string[]
  readonly named: boolean
}

/** What was said at a table, and the signpost it was gathered into. */
interface MadeUpQuote {
  readonly step: 'now' | 'future'
  readonly body: string
  /** Left out: nobody's name stands with it. */
  readonly by?: PersonKey
  readonly signpost?: string
}

interface MadeUpTable {
  /** Name of a template. */
  readonly kind: string
  readonly title: string
  readonly aim: string
  readonly room: string
  /** Title of the issue that its coalition owns. */
  readonly issue: string
  /** Who leads it. */
  readonly host: PersonKey
  /** In days ago; the day it is held may be to come. */
  readonly planned: number
  readonly held: number
  readonly openChairs: number
  readonly guests: readonly MadeUpGuest[]
  readonly quotes: readonly MadeUpQuote[]
}

const homework = 'Niet elk kind heeft thuis een rustige plek voor huiswerk'

const doors = 'Open wat overdag al leeg staat'
const known = 'Een vast gezicht, elke middag'

/** The second one follows the first. */
export const tables: readonly MadeUpTable[] = [
  {
    kind: 'talk',
    title: 'Een rustige plek voor huiswerk',
    aim: 'Na afloop weten we waar kinderen terechtkunnen, en wie de deur opent.',
    room: 'Buurthuis, grote zaal',
    issue: homework,
    host: 'femke',
    planned: 50,
    held: 38,
    openChairs: 2,
    guests: [
      {
        ...{ who: 'henkjan', answer: 'yes', named: true },
        prepared: ['Ik weet niet wie de sleutel heeft.', 'Het licht is aan en er is thee.', 'Zelf beslissen wie er mag komen.'],
      },
      { who: 'lotte', answer: 'no', named: true, prepared: [] },
    ],
    quotes: [
      { step: 'now', body: 'Thuis zit ik met drie broertjes aan één tafel.', signpost: doors },
      { step: 'now', body: 'Om vier uur staat het buurthuis leeg, en de deur zit op slot.', by: 'henkjan', signpost: doors },
      { step: 'now', body: 'Wij hebben vrijwilligers genoeg, maar geen plek.', by: 'femke' },
      { step: 'future', body: 'Vier middagen per week brandt er licht.', by: 'henkjan', signpost: known },
      { step: 'future', body: 'Er is altijd iemand die je naam weet.', signpost: known },
    ],
  },
  {
    kind: 'pit_stop',
    title: 'Huiswerkplek: hoe gaat het?',
    aim: 'We kijken wat liep en wat niet, en spreken de zomer af.',
    room: 'Buurthuis, keuken',
    issue: homework,
    host: 'femke',
    planned: 5,
    held: -12,
    openChairs: 3,
    guests: [
      {
        ...{ who: 'henkjan', answer: 'yes', named: true },
        prepared: ['Elke middag zaten er kinderen.', 'Op vrijdag was er niemand om te helpen.'],
      },
      {
        ...{ who: 'lotte', answer: 'maybe', named: false },
        prepared: ['De buren waren er blij mee.', 'Het opruimen.'],
      },
    ],
    quotes: [],
  },
]
