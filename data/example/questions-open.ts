import { places } from './places.ts'
import type { MadeUpQuestion } from './question.ts'

/** Asked, answered, left alone and taken up. */
export const open: readonly MadeUpQuestion[] = [
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
