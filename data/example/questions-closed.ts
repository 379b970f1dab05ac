import { places } from './places.ts'
import type { MadeUpQuestion } from './question.ts'

/** With what came of them. */
export const closed: readonly MadeUpQuestion[] = [
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
]
