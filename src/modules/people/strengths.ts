/** What people may be good at, in the groups in which the form shows them. The codes are kept, so they never change. */
export const strengthGroups = {
  hands: ['repairing', 'building', 'gardening', 'cooking', 'sewing', 'driving'],
  people: ['listening', 'caring', 'children', 'teaching', 'translating', 'mediating'],
  organising: ['organising', 'chairing', 'recruiting', 'fundraising', 'bookkeeping', 'rules'],
  showing: ['writing', 'speaking', 'designing', 'photographing', 'computers', 'music'],
} as const

export type Strength = (typeof strengthGroups)[keyof typeof strengthGroups][number]

export const strengthCodes: readonly Strength[] = Object.values(strengthGroups).flat()

/** What people may want. For meeting others who want the same; nobody is asked for help because of it. */
export const drives = [
  'meeting',
  'helping',
  'learning',
  'green',
  'safety',
  'children',
  'health',
  'fairness',
  'belonging',
  'culture',
  'pioneering',
  'deciding',
] as const

export type Drive = (typeof drives)[number]

/** Other words for a strength, in both languages, by which somebody who chose it is found too. */
export const alsoCalled: Readonly<Record<Strength, string>> = {
  repairing: 'reparatie herstellen klussen klusser monteur fietsenmaker repair fix handyman',
  building: 'timmerman timmerwerk metselen zagen verven klussen klusser carpenter build paint',
  gardening: 'tuin tuinman tuinwerk moestuin snoeien planten zaaien hovenier garden gardener',
  cooking: 'kok bakken maaltijd keuken catering cook meal',
  sewing: 'naaimachine kleding haken verstellen textiel sew knit clothes',
  driving: 'chauffeur vervoer rijbewijs aanhanger verhuizen sjouwen driver drive',
  listening: 'maatje luisterend listen buddy',
  caring: 'mantelzorg mantelzorger verzorging verpleger verpleegkundige care carer nurse',
  children: 'oppas oppassen jeugd kinderopvang speelmiddag babysit child youth',
  teaching:
    'les leraar docent leerkracht bijles huiswerk huiswerkbegeleiding uitleg cursus workshop teacher lesson',
  translating: 'vertaler vertaling tolk translate translation interpreter',
  mediating: 'bemiddeling bemiddelaar conflict burenruzie mediation mediator quarrel',
  organising: 'evenement feest straatfeest buurtfeest draaiboek event party organise',
  chairing: 'voorzitter voorzitten vergaderen gespreksleider chair meeting',
  recruiting: 'vrijwilliger werven werving volunteer recruit',
  fundraising: 'fonds fondsenwerving sponsor sponsoring crowdfunding fund funding grant',
  bookkeeping: 'penningmeester boekhouden boekhouder kasboek begroting jaarrekening treasurer budget',
  rules: 'vergunning ontheffing bestemmingsplan juridisch jurist statuten permit legal',
  writing: 'schrijver tekst tekstschrijver nieuwsbrief wijkkrant redactie write writer newsletter',
  speaking: 'spreker presenteren presentatie presentator toespraak speaker presentation',
  designing: 'ontwerp ontwerper vormgeving vormgever poster flyer tekening illustratie design designer',
  photographing: 'fotograaf fotograferen filmen video camera photographer photo',
  computers: 'website laptop internet digitaal software programmeren ict computer',
  music: 'muzikant zingen zanger koor gitaar piano musician sing choir',
}
