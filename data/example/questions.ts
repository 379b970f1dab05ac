import type { inviteExample } from '../../src/modules/questions/index.ts'
import type { InitiativeKey } from './initiatives.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PersonKey } from './people.ts'
import { places } from './places.ts'

/** Somebody or something of the example. */
export type Ref = `person:${PersonKey}` | `organisation:${OrganisationKey}` | `initiative:${InitiativeKey}`

interface MadeUpInvitation {
  readonly who: PersonKey
  /** For whom this person was asked; left out: for oneself. */
  readonly via?: Ref
  readonly reason: Parameters<typeof inviteExample>[1]['reason']
}

export interface MadeUpAnswer {
  readonly by: PersonKey
  readonly role: string
  /** Days ago. */
  readonly ago: number
  /** Paragraphs. */
  readonly body: readonly string[]
  readonly refersTo?: readonly Ref[]
  /** Who said that it helped. */
  readonly helped?: readonly PersonKey[]
}

export interface MadeUpQuestion {
  readonly title: string
  readonly explanation: string
  readonly motivation: string
  readonly places: readonly string[]
  readonly asker: PersonKey
  /** Days ago. */
  readonly asked: number
  readonly invited?: readonly MadeUpInvitation[]
  readonly answers?: readonly MadeUpAnswer[]
  /** When the connectors got it and one of them took it, in days ago. */
  readonly taken?: { readonly by: PersonKey; readonly handed: number; readonly ago: number }
  readonly closed?: { readonly ago: number; readonly kind: 'solved' | 'partly'; readonly outcome: string }
}

export const questions: readonly MadeUpQuestion[] = [
  {
    title: 'Mag onze straat op woensdagmiddag dicht voor spelende kinderen?',
    explanation:
      'In onze straat wonen negentien kinderen onder de tien. Ze spelen op de stoep, tussen de auto’s. We willen de straat één middag per week afsluiten.',
    motivation: 'Vorige maand werd er bijna een meisje op een stepje geraakt. Sindsdien houdt iedereen zijn kind binnen.',
    places: [places.noord],
    asker: 'lotte',
    asked: 140,
    answers: [
      {
        by: 'anouk',
        role: 'wijkadviseur bij de gemeente',
        ago: 138.4,
        body: [
          'Dat mag, met een ontheffing. Je vraagt die aan met een plattegrond, de tijden en een lijst van buren die het weten. De aanvraag kost niets.',
          'Reken op zes weken. Hekken kun je bij ons lenen. Elke week is lastig, omdat de vuilniswagen op woensdag komt. Twee keer per maand lukt wel.',
        ],
        refersTo: ['organisation:wijkEnBuiten'],
        helped: ['lotte', 'ruben'],
      },
      {
        by: 'ruben',
        role: 'verbinder',
        ago: 137.2,
        body: [
          'Ga eerst langs bij de mensen zonder kinderen. Vraag hun welke middagen slecht uitkomen. Wie mee mag kiezen, is zelden tegen.',
        ],
        helped: ['lotte'],
      },
    ],
    closed: {
      ago: 90,
      kind: 'partly',
      outcome:
        'De straat gaat nu twee woensdagen per maand dicht. Elke week kon niet, vanwege de vuilniswagen. De twee buren die tegen waren, kiezen de data. Dat werkt goed.',
    },
  },
  {
    title: 'Wie kan helpen bij brieven die ik niet begrijp?',
    explanation:
      'Mijn neef woont hier sinds kort. Hij krijgt brieven over zorgtoeslag en belasting. Ik begrijp de helft zelf ook niet.',
    motivation: 'Er ligt een brief met een datum erop. Die datum is over twee weken.',
    places: [places.noorderplein],
    asker: 'dawit',
    asked: 86,
    answers: [
      {
        by: 'saskia',
        role: 'sociaal werker',
        ago: 85.6,
        body: [
          'Kom donderdag tussen negen en twaalf naar de inloop, zonder afspraak. Neem alle brieven mee, ook de ongeopende. Ik kijk met jullie mee en bel zo nodig.',
        ],
        refersTo: ['organisation:lindebries', 'initiative:keukentafel'],
        helped: ['dawit', 'yusuf', 'oksana'],
      },
      {
        by: 'yusuf',
        role: 'buurtgenoot',
        ago: 84.1,
        body: ['Ik had dit tien jaar terug ook. Maak een map met een tabblad per afzender. Dat scheelt de helft van de zorgen.'],
        helped: ['dawit'],
      },
    ],
    closed: {
      ago: 71,
      kind: 'solved',
      outcome:
        'We waren op tijd. Mijn neef krijgt nu zorgtoeslag en hoeft niets terug te betalen. Hij doet ook mee met Taal aan de keukentafel.',
    },
  },
  {
    title: 'Kan de school na vier uur open voor kinderen die rust zoeken?',
    explanation:
      'Ik spreek kinderen die thuis nergens huiswerk kunnen maken. Ze zitten in het trappenhuis. Welke plek in de wijk is ’s middags leeg?',
    motivation: 'Drie moeders vroegen het me in één week.',
    places: [places.zwolseweg, places.noorderplein],
    asker: 'femke',
    asked: 82,
    answers: [
      {
        by: 'henkjan',
        role: 'directeur van de basisschool',
        ago: 80.7,
        body: [
          'Bij ons. Op maandag en woensdag zijn twee lokalen vrij. De conciërge blijft tot zes uur. Wat ik niet heb, is begeleiding.',
        ],
        refersTo: ['organisation:kievitsboom'],
        helped: ['femke', 'lotte'],
      },
      {
        by: 'marga',
        role: 'juf geweest',
        ago: 78.3,
        body: ['Ik kan op maandag. Ik vraag twee oud-collega’s erbij.'],
        helped: ['femke', 'henkjan'],
      },
    ],
    closed: {
      ago: 27,
      kind: 'solved',
      outcome: 'De Huiswerkkamer draait sinds een maand, met zes vrijwilligers en twintig kinderen. Wiskunde is nog een gat.',
    },
  },
  {
    title: 'Hoe houd je vrijwilligers vast zonder eraan te trekken?',
    explanation:
      'Aan de Donderdagtafel komen en gaan de koks. Na drie maanden ben ik ze vaak kwijt. Wat doen jullie?',
    motivation: 'Ik ben 71. Als ik ziek word, is er geen eten.',
    places: [places.wijk],
    asker: 'joke',
    asked: 41,
    invited: [
      {
        who: 'marga',
        via: 'initiative:buurttuin',
        reason: { code: 'steward', words: ['vrijwilligers'], place: 'Schrijversbuurt', title: 'Buurttuin De Achterom' },
      },
      {
        who: 'femke',
        reason: { code: 'strength', words: ['groepen'], place: 'Zandweerd' },
      },
    ],
    answers: [
      {
        by: 'marga',
        role: 'van de buurttuin',
        ago: 39.2,
        body: [
          'Wij vragen nooit om “elke week”. Iedereen kiest vier zaterdagen per seizoen. Een lijst aan het hek, meer niet. Sinds we dat doen, blijft driekwart.',
          'En: één keer per jaar eten we samen zonder dat iemand hoeft te werken.',
        ],
        refersTo: ['initiative:buurttuin'],
        helped: ['joke', 'saskia', 'yusuf'],
      },
      {
        by: 'femke',
        role: 'opbouwwerker',
        ago: 36.5,
        body: [
          'Zorg dat iemand naast je alles weet: de sleutel, de inkoop, de lijst met allergieën. Dan hangt het niet meer op jou. Ik help je graag dat op te schrijven.',
        ],
        helped: ['joke'],
      },
    ],
  },
  {
    title: 'Waar kan mijn moeder overdag mensen ontmoeten?',
    explanation:
      'Mijn moeder is 83 en verhuisde naar Zandweerd-Zuid. Ze loopt met een rollator en houdt van wandelen en praten. Ze wil geen “activiteit” met een begeleider erbij.',
    motivation: 'Ze zegt dat het goed gaat. Maar ze belt me vier keer per dag.',
    places: [places.zuid],
    asker: 'lotte',
    asked: 23,
    answers: [
      {
        by: 'ineke',
        role: 'activiteitenbegeleider, maar dan zonder gedoe',
        ago: 22.3,
        body: [
          'Kom maandag om tien uur gewoon mee wandelen. Niemand hoeft zich op te geven. Ik laat haar lopen naast Corrie, die praat ook graag.',
        ],
        refersTo: ['initiative:rondje'],
        helped: ['lotte', 'femke'],
      },
      {
        by: 'joke',
        role: 'van de Donderdagtafel',
        ago: 21.1,
        body: ['Op donderdag is er een stoel vrij naast meneer De Wit. Ik haal haar op, het is op mijn route.'],
        refersTo: ['initiative:donderdagtafel'],
        helped: ['lotte'],
      },
    ],
  },
  {
    title: 'Wie heeft ervaring met een deelauto onder buren?',
    explanation:
      'We willen met acht huishoudens een auto delen. Hoe regel je de verzekering? En wie bepaalt wie hem op zondag krijgt?',
    motivation: 'Er zijn al drie huishoudens die ja zeggen. Zonder antwoord zakt het weg.',
    places: [places.schrijversbuurt],
    asker: 'wim',
    asked: 9.4,
    taken: { by: 'ruben', handed: 6.3, ago: 5.8 },
  },
  {
    title: 'Waar kunnen we één keer voor veertig mensen koken?',
    explanation:
      'De Donderdagtafel bestaat ruim een half jaar. We willen alle gasten en hun buren uitnodigen. Onze keuken kan achttien borden aan.',
    motivation: 'Het is ook een bedankje voor de mensen die al die tijd hielpen.',
    places: [places.zuid, places.zwolseweg],
    asker: 'joke',
    asked: 6.2,
    invited: [
      {
        who: 'henkjan',
        via: 'organisation:kievitsboom',
        reason: { code: 'about', words: ['keuken'], place: 'Zwolseweg', title: 'Basisschool De Kievitsboom' },
      },
      {
        who: 'ineke',
        via: 'initiative:rondje',
        reason: { code: 'steward', words: ['eetzaal'], place: 'Zandweerd-Zuid', title: 'Rondje Rietgans' },
      },
      { who: 'marloes', reason: { code: 'strength', words: ['ruimte'], place: 'Zandweerd' } },
    ],
    answers: [
      {
        by: 'henkjan',
        role: 'directeur van de basisschool',
        ago: 5.3,
        body: ['Onze keuken heeft twee ovens en een vaatwasser. Op vrijdagavond en in het weekend is hij vrij. Je betaalt niets, als je hem schoon achterlaat.'],
        refersTo: ['organisation:kievitsboom'],
        helped: ['joke'],
      },
      {
        by: 'ineke',
        role: 'van woonzorghuis Rietgans',
        ago: 4.2,
        body: ['Wij hebben borden en bestek voor zestig. Die mag je lenen. Kom ze de dag ervoor halen, dan help ik dragen.'],
        refersTo: ['organisation:rietgans'],
        helped: ['joke', 'femke'],
      },
    ],
  },
  {
    title: 'Hoe krijgen we een waterkraan bij de buurttuin?',
    explanation:
      'We halen nu water met kruiwagens bij de buren. Bij droogte is dat veertig keer op een dag. Wie weet hoe je een aansluiting aanvraagt, en wat het kost?',
    motivation: 'Twee van onze vaste mensen zijn gestopt om hun rug.',
    places: [places.schrijversbuurt],
    asker: 'marga',
    asked: 2.6,
    invited: [
      {
        who: 'anouk',
        reason: { code: 'strength', words: ['vergunningen', 'regels'], place: 'Zandweerd' },
      },
      {
        who: 'marloes',
        via: 'organisation:hanzedak',
        reason: { code: 'party', words: ['buurttuin', 'terrein'], place: 'Schrijversbuurt', title: 'Buurttuin De Achterom' },
      },
      {
        who: 'wim',
        via: 'initiative:tochtploeg',
        reason: { code: 'steward', words: ['leidingen'], place: 'Zandweerd-Noord', title: 'De Tochtploeg' },
      },
    ],
    answers: [
      {
        by: 'anouk',
        role: 'wijkadviseur bij de gemeente',
        ago: 1.4,
        body: [
          'Een eigen aansluiting vraag je aan bij het waterbedrijf. Dat kan pas als de eigenaar van het terrein tekent. Hier is dat de woonstichting.',
          'Goedkoper is een tussenmeter op de leiding van de garages. Daar heb je van ons geen vergunning voor nodig. Vraag Marloes of dat mag.',
        ],
        refersTo: ['organisation:hanzedak', 'person:marloes'],
        helped: ['marga', 'ruben'],
      },
    ],
  },
  {
    title: 'Wie heeft een piano over voor het koor?',
    explanation:
      'We zingen op dinsdagavond met 31 mensen. Een piano op wielen zou mooi zijn. Stemmen regelen we zelf.',
    motivation: 'Met een piano kunnen ook mensen met een zachte stem meezingen.',
    places: [places.langeZandstraat],
    asker: 'oksana',
    asked: 0.7,
    invited: [
      {
        who: 'ineke',
        via: 'organisation:rietgans',
        reason: { code: 'about', words: ['eetzaal'], place: 'Zandweerd-Zuid', title: 'Woonzorghuis Rietgans' },
      },
      { who: 'bas', reason: { code: 'strength', words: ['spullen'], place: 'Lange Zandstraat' } },
    ],
  },
]
