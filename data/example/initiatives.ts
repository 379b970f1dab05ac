import type { Phase, Point, Rein, Theme, WantKind } from '../../src/modules/initiatives/index.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PersonKey } from './people.ts'
import { places } from './places.ts'

interface MadeUpWant {
  readonly kind: WantKind
  readonly text: string
}

interface MadeUpInitiative {
  readonly title: string
  /** Stewards: the first one began it. */
  readonly by: readonly [PersonKey, ...PersonKey[]]
  /** Days ago. */
  readonly began: number
  readonly summary: string
  /** Paragraphs. */
  readonly story: readonly string[]
  readonly phase: Phase
  /** In which phase it is since, in days ago. */
  readonly became?: { readonly phase: Phase; readonly ago: number }
  readonly themes: readonly Theme[]
  readonly places: readonly string[]
  readonly point: Point | null
  readonly needs?: readonly MadeUpWant[]
  readonly offers?: readonly MadeUpWant[]
  /** Left out: the usual division. */
  readonly reins?: readonly Rein[]
  readonly parties?: Partial<Record<OrganisationKey, string>>
  /** Who said last that it is still right, in days ago. */
  readonly confirmed?: { readonly by: PersonKey; readonly ago: number }
}

const madeUp = {
  zandbode: {
    title: 'Buurtkrant De Zandbode',
    by: ['ruben'],
    began: 610,
    summary: 'Papieren krant voor de hele wijk, vier keer per jaar. Gestopt toen de opmaker verhuisde.',
    story: [
      'Ruim een jaar lang viel hier elk kwartaal een krantje in de bus. Acht pagina’s, met interviews, een recept en de agenda.',
      'De opmaak deed één buurman. Toen hij verhuisde, kon niemand het overnemen. Het bestand stond op zijn computer en het wachtwoord kenden we niet.',
      'Wat we ervan leerden: zorg dat altijd twee mensen alles kunnen. Wie opnieuw wil beginnen, krijgt van mij de oude nummers en de lijst met bezorgers.',
    ],
    phase: 'running',
    became: { phase: 'stopped', ago: 190 },
    themes: ['culture', 'meeting'],
    places: [places.wijk],
    point: null,
    offers: [
      { kind: 'knowledge', text: 'Oude nummers en de lijst met bezorgers' },
      { kind: 'material', text: 'Twee krantentassen' },
    ],
    confirmed: { by: 'ruben', ago: 189 },
  },
  avondronde: {
    title: 'Avondronde Zandweerd-Noord',
    by: ['bas'],
    began: 430,
    summary: 'Buren lopen om de beurt een avondrondje. Ze groeten, kijken of lampen het doen en melden wat stuk is.',
    story: [
      'We lopen met twee, op dinsdag en vrijdag rond negen uur. Een rondje duurt drie kwartier.',
      'We spelen geen politie. We groeten mensen, melden kapotte lantaarns en bellen aan als een garage openstaat.',
    ],
    phase: 'running',
    themes: ['safety', 'streets'],
    places: [places.noord],
    point: { longitude: 6.1272, latitude: 52.268 },
    needs: [{ kind: 'hands', text: 'Twee lopers voor de vrijdag' }],
    offers: [{ kind: 'knowledge', text: 'Een formulier om snel te melden wat stuk is' }],
  },
  buurttuin: {
    title: 'Buurttuin De Achterom',
    by: ['marga', 'ruben'],
    began: 396,
    summary: 'Moestuin van 46 buren op een oud parkeerterrein. Iedereen die meewerkt, mag meeëten.',
    story: [
      'Achter de garages lag een terrein waar niemand iets mee deed. De woonstichting wilde er wel vanaf. Met dertien buren haalden we de tegels eruit.',
      'Nu hebben we twintig bakken, een kas van oude ramen en een kippenhok. Op zaterdag van tien tot twaalf is er altijd iemand. Kinderen krijgen een eigen plank.',
      'De oogst delen we op de laatste zaterdag van de maand. Wat over is, gaat naar de Donderdagtafel.',
    ],
    phase: 'running',
    became: { phase: 'growing', ago: 12.3 },
    themes: ['green', 'food', 'meeting'],
    places: [places.schrijversbuurt],
    point: { longitude: 6.1402, latitude: 52.2696 },
    needs: [
      { kind: 'permission', text: 'Een kraan: nu halen we water met kruiwagens' },
      { kind: 'hands', text: 'Drie mensen die op woensdag water geven' },
    ],
    offers: [
      { kind: 'material', text: 'Schoppen, harken en een kruiwagen te leen' },
      { kind: 'knowledge', text: 'Uitleg over composteren, elke eerste zaterdag' },
    ],
    reins: [
      { subject: 'goal', held: 'owner' },
      { subject: 'planning', held: 'together' },
      { subject: 'money', held: 'owner' },
      { subject: 'people', held: 'open' },
      { subject: 'place', held: 'together' },
      { subject: 'Wat we planten', held: 'open' },
    ],
    parties: { hanzedak: 'leent het terrein uit', zandloper: 'beheert de kas met geld' },
    confirmed: { by: 'marga', ago: 12.2 },
  },
  repaircafe: {
    title: 'Repaircafé Zwolseweg',
    by: ['yusuf', 'bas'],
    began: 341,
    summary: 'Breng je kapotte lamp, fiets of broodrooster. Samen repareren we wat nog te redden is.',
    story: [
      'Elke eerste zaterdag van de maand zitten we in de aula van de school. Vier vrijwilligers repareren, jij zit erbij en leert het meteen.',
      'Tot nu toe kwamen er 212 spullen binnen. Daarvan deden 139 het weer. Een naaimachine van een oma was het mooiste.',
    ],
    phase: 'running',
    themes: ['energy', 'meeting', 'learning'],
    places: [places.zwolseweg],
    point: { longitude: 6.1446, latitude: 52.265 },
    needs: [{ kind: 'skill', text: 'Iemand die kleding kan herstellen' }],
    offers: [
      { kind: 'skill', text: 'Hulp bij kapotte fietsen en apparaten' },
      { kind: 'material', text: 'Gereedschap en een koffer met onderdelen' },
    ],
    parties: { trapEnBel: 'geeft onderdelen', kievitsboom: 'leent de aula uit' },
    confirmed: { by: 'bas', ago: 31 },
  },
  rondje: {
    title: 'Rondje Rietgans',
    by: ['ineke'],
    began: 301,
    summary: 'Elke maandag en donderdag wandelen met ouderen uit de buurt. Rollator mee kan, koffie na.',
    story: [
      'We vertrekken om tien uur bij de eetzaal. Wie goed ter been is loopt twee kilometer, de anderen het tuinpad.',
      'Er lopen zes bewoners en een man of tien uit de buurt mee. Een paar van hen wonen alleen. De koffie daarna duurt vaak langer dan de wandeling.',
    ],
    phase: 'running',
    themes: ['seniors', 'sport', 'health', 'meeting'],
    places: [places.zuid],
    point: { longitude: 6.1365, latitude: 52.2616 },
    needs: [{ kind: 'hands', text: 'Iemand die op maandag een rolstoel duwt' }],
    offers: [{ kind: 'place', text: 'De eetzaal, op werkdagen na twee uur' }],
    parties: { rietgans: 'gastheer', lindebries: 'wijst mensen de weg' },
    confirmed: { by: 'ineke', ago: 58 },
  },
  zaterdagbal: {
    title: 'Zaterdagbal',
    by: ['dawit'],
    began: 262,
    summary: 'Gratis voetballen voor kinderen van zes tot twaalf, ook als je geen schoenen of club hebt.',
    story: [
      'Op zaterdag om elf uur ligt de bal op het veldje. Er is geen inschrijving en geen contributie. Ouders staan langs de lijn met thee.',
      'Er spelen kinderen met ouders uit veertien landen. Ruzie lossen we op met de spelers erbij, op de middenstip.',
    ],
    phase: 'running',
    themes: ['sport', 'youth', 'inclusion'],
    places: [places.noorderplein, places.zwolseweg],
    point: { longitude: 6.1478, latitude: 52.2618 },
    needs: [
      { kind: 'hands', text: 'Een tweede trainer, liefst een vrouw' },
      { kind: 'material', text: 'Voetbalschoenen in kindermaten' },
    ],
    parties: { halveStuiver: 'betaalde de doelen' },
    confirmed: { by: 'dawit', ago: 19 },
  },
  geveltuinen: {
    title: 'Geveltuinen Lange Zandstraat',
    by: ['marga', 'anouk'],
    began: 243,
    summary: 'Veertig stoepen kregen een strook groen tegen de gevel. Klaar: nu zorgt elke bewoner voor zijn eigen stuk.',
    story: [
      'In één weekend gingen 380 tegels eruit en 400 planten erin. De gemeente haalde de tegels op. Bewoners groeven zelf.',
      'Het lastigste was de stoep: er moet 1,20 meter overblijven voor een kinderwagen. Vooraf meten scheelde veel praten.',
      'Het plan, de plantenlijst en de brief aan de buren zijn er nog. Andere straten mogen alles overnemen.',
    ],
    phase: 'starting',
    became: { phase: 'finished', ago: 74 },
    themes: ['green', 'streets'],
    places: [places.langeZandstraat],
    point: { longitude: 6.1452, latitude: 52.2592 },
    offers: [{ kind: 'knowledge', text: 'Draaiboek, plantenlijst en brief aan de buren' }],
    parties: { wijkEnBuiten: 'haalde de tegels op', halveStuiver: 'betaalde de planten' },
    confirmed: { by: 'anouk', ago: 73 },
  },
  donderdagtafel: {
    title: 'Donderdagtafel',
    by: ['joke'],
    began: 222,
    summary: 'Samen eten voor vier euro. Elke donderdag om zes uur, achttien plaatsen en meestal vol.',
    story: [
      'Het begon met mijn buurman die na het overlijden van zijn vrouw alleen nog brood at. Nu koken we met vier mensen voor achttien.',
      'De helft van de gasten woont alleen. Twee keer per maand helpt een groep van de school met dekken. De groente komt vaak uit de buurttuin.',
    ],
    phase: 'running',
    themes: ['food', 'meeting', 'seniors'],
    places: [places.zuid],
    point: { longitude: 6.1392, latitude: 52.2612 },
    needs: [
      { kind: 'place', text: 'Een keuken waar we voor dertig kunnen koken' },
      { kind: 'hands', text: 'Iemand met een auto voor de boodschappen' },
    ],
    offers: [{ kind: 'skill', text: 'Koken voor een groep, ook op jouw feestje' }],
    parties: { rietgans: 'leent pannen uit' },
    confirmed: { by: 'femke', ago: 8 },
  },
  tochtploeg: {
    title: 'De Tochtploeg',
    by: ['wim', 'marloes'],
    began: 203,
    summary: 'Vijf buren maken huizen tochtvrij. Gratis, in één ochtend, en je rekening gaat omlaag.',
    story: [
      'We komen met z’n tweeën. Eerst meten we waar het tocht. Dan plakken we strips, isoleren we leidingen en zetten we de ketel goed.',
      'Tot nu toe deden we 63 huizen. Bij de eerste twintig keken we naar de rekening: die ging gemiddeld 19 euro per maand omlaag.',
    ],
    phase: 'running',
    became: { phase: 'growing', ago: 33 },
    themes: ['energy', 'housing', 'income'],
    places: [places.noord, places.schrijversbuurt],
    point: { longitude: 6.129, latitude: 52.2662 },
    needs: [
      { kind: 'hands', text: 'Twee handige mensen voor de donderdagochtend' },
      { kind: 'money', text: '600 euro voor strips en folie' },
    ],
    offers: [{ kind: 'knowledge', text: 'Uitleg over je energierekening' }],
    parties: { hanzedak: 'betaalt het materiaal voor huurders', zandloper: 'zoekt adressen' },
    confirmed: { by: 'wim', ago: 33 },
  },
  keukentafel: {
    title: 'Taal aan de keukentafel',
    by: ['saskia', 'dawit'],
    began: 182,
    summary: 'Nederlands oefenen bij iemand thuis, met een kop thee. Elf koppels doen mee.',
    story: [
      'Je spreekt een uur per week af met een taalmaatje. Jullie kiezen zelf waarover: de dokter, het rapport van je kind, of gewoon het weer.',
      'We koppelen mensen die dicht bij elkaar wonen. De kinderen spelen ondertussen in de kamer ernaast.',
    ],
    phase: 'running',
    themes: ['learning', 'inclusion', 'meeting'],
    places: [places.noorderplein],
    point: { longitude: 6.1503, latitude: 52.2597 },
    needs: [{ kind: 'hands', text: 'Vijf taalmaatjes, ervaring is niet nodig' }],
    offers: [{ kind: 'skill', text: 'Tolken: Tigrinya, Arabisch, Turks en Oekraïens' }],
    parties: { lindebries: 'koppelt de maatjes' },
    confirmed: { by: 'saskia', ago: 44 },
  },
  kledingruil: {
    title: 'Kledingruil Uit de Groei',
    by: ['lotte', 'joke'],
    began: 139,
    summary: 'Kinderkleren die te klein zijn, ruil je voor een maat groter. Geen geld, geen punten.',
    story: [
      'Twee keer per jaar leggen we alles op tafels, per maat. Neem mee wat je kind past. Wat overblijft gaat naar het volgende rek.',
      'De laatste keer kwamen er 70 gezinnen. Winterjassen gaan het hardst.',
    ],
    phase: 'running',
    themes: ['income', 'youth', 'energy'],
    places: [places.zuid],
    point: { longitude: 6.1412, latitude: 52.2604 },
    needs: [{ kind: 'place', text: 'Een droge berging voor twaalf kratten' }],
    offers: [{ kind: 'material', text: 'Kledingrekken te leen' }],
    confirmed: { by: 'lotte', ago: 26 },
  },
  speelstraat: {
    title: 'Speelstraat op woensdag',
    by: ['lotte'],
    began: 128,
    summary: 'Twee woensdagmiddagen per maand gaat onze straat dicht. De kinderen krijgen de ruimte.',
    story: [
      'Van twee tot vijf staan er hekken. Auto’s die eruit moeten, rijden stapvoets met een ouder ervoor. Er is krijt, een springtouw en een tafel met limonade.',
      'Twee buren waren tegen. We spraken af dat zij de data kiezen. Sindsdien zitten ze zelf buiten op een stoel.',
    ],
    phase: 'starting',
    became: { phase: 'running', ago: 96 },
    themes: ['youth', 'streets', 'traffic'],
    places: [places.noord],
    point: { longitude: 6.1335, latitude: 52.2646 },
    needs: [{ kind: 'hands', text: 'Een ouder die de hekken haalt en terugbrengt' }],
    offers: [{ kind: 'knowledge', text: 'De aanvraag die werd goedgekeurd, als voorbeeld' }],
    parties: { wijkEnBuiten: 'gaf toestemming en hekken' },
    confirmed: { by: 'lotte', ago: 17 },
  },
  koor: {
    title: 'Koor Zonder Noten',
    by: ['oksana'],
    began: 111,
    summary: 'Zingen zonder noten te lezen, op dinsdagavond. Liedjes uit acht talen.',
    story: [
      'We zingen na wat we horen. Iedereen brengt een lied van thuis mee. Zo zongen we al Turks, Gronings en Oekraïens.',
      'We begonnen met zeven mensen. Nu zijn we met 31. Het optreden op het plein duurde twee keer zo lang als gepland.',
    ],
    phase: 'running',
    themes: ['culture', 'meeting', 'inclusion'],
    places: [places.langeZandstraat],
    point: { longitude: 6.147, latitude: 52.2577 },
    needs: [
      { kind: 'skill', text: 'Een pianist die op gehoor kan spelen' },
      { kind: 'material', text: 'Een piano die een keer gestemd is' },
    ],
    offers: [{ kind: 'skill', text: 'Een half uur zingen op je buurtfeest' }],
    confirmed: { by: 'oksana', ago: 9 },
  },
  huiswerkkamer: {
    title: 'Huiswerkkamer De Kievitsboom',
    by: ['henkjan', 'femke'],
    began: 71,
    summary: 'Na school rustig huiswerk maken, met iemand erbij die helpt. Voor tien tot vijftien jaar.',
    story: [
      'Thuis is het soms druk. Daarom zijn op maandag en woensdag twee lokalen open, van kwart voor vier tot half zes.',
      'Er zijn zes vrijwilligers en zo’n twintig kinderen. De kinderen uit groep 8 helpen de jongere.',
    ],
    phase: 'starting',
    became: { phase: 'running', ago: 28 },
    themes: ['learning', 'youth'],
    places: [places.zwolseweg],
    point: { longitude: 6.1422, latitude: 52.265 },
    needs: [{ kind: 'knowledge', text: 'Iemand die wiskunde uit de brugklas kan uitleggen' }],
    offers: [{ kind: 'place', text: 'Lokalen na half zes, voor wie in de wijk iets organiseert' }],
    parties: { kievitsboom: 'gastheer', lindebries: 'zoekt vrijwilligers' },
    confirmed: { by: 'henkjan', ago: 28 },
  },
  herstelhoek: {
    title: 'Herstelhoek Lange Zandstraat',
    by: ['saskia'],
    began: 52,
    summary: 'Kapotte spullen repareren met hulp van vrijwilligers. Van fiets tot broodrooster, op woensdagmiddag.',
    story: [
      'Veel mensen die bij ons komen, gooien iets weg omdat een reparatie te duur is. Daarom beginnen we een hoek met gereedschap.',
      'We hebben een ruimte en een werkbank. Nu zoeken we mensen die verstand hebben van fietsen, lampen en apparaten.',
    ],
    phase: 'starting',
    themes: ['energy', 'income', 'meeting'],
    places: [places.langeZandstraat],
    point: { longitude: 6.1462, latitude: 52.2583 },
    needs: [
      { kind: 'skill', text: 'Vrijwilligers die fietsen en apparaten kunnen repareren' },
      { kind: 'material', text: 'Gereedschap en onderdelen' },
    ],
    offers: [{ kind: 'place', text: 'Een ruimte met werkbank, elke werkdag' }],
    parties: { lindebries: 'begon het' },
  },
  zitplekken: {
    title: 'Zitplekken op het Noorderplein',
    by: ['anouk', 'ineke'],
    began: 39,
    summary: 'Meer bankjes op het plein, om de tweehonderd meter. Zodat je ook met een rollator naar de winkel kunt.',
    story: [
      'Ouderen vertelden dat ze niet meer naar de winkel lopen, omdat ze onderweg niet kunnen rusten. Met acht van hen liepen we de route.',
      'Er liggen nu drie plekken op tafel. Twee bankjes kunnen dit jaar. Voor het derde zoeken we geld.',
    ],
    phase: 'starting',
    themes: ['streets', 'seniors', 'health'],
    places: [places.noorderplein],
    point: { longitude: 6.1495, latitude: 52.2593 },
    needs: [
      { kind: 'money', text: '900 euro voor het derde bankje' },
      { kind: 'knowledge', text: 'Bewoners die de plekken mee uitzoeken' },
    ],
    reins: [
      { subject: 'goal', held: 'together' },
      { subject: 'planning', held: 'owner' },
      { subject: 'money', held: 'owner' },
      { subject: 'place', held: 'together' },
      { subject: 'Kleur en vorm', held: 'open' },
    ],
    parties: { wijkEnBuiten: 'plaatst de bankjes', rietgans: 'liep de route mee' },
  },
  klimplek: {
    title: 'Klimboom en modderbak',
    by: ['lotte', 'dawit'],
    began: 21,
    summary: 'Idee voor een speelplek met een omgevallen boom, zand en water. Zonder toestellen uit de catalogus.',
    story: [
      'Er wordt bij het plein een oude wilg gekapt. Laat die liggen, dachten we. Kinderen klimmen er toch het liefst in.',
      'We tekenden met 24 kinderen wat ze willen. Modder stond overal op één.',
    ],
    phase: 'idea',
    themes: ['youth', 'green', 'streets'],
    places: [places.noorderplein],
    point: { longitude: 6.1522, latitude: 52.2603 },
    needs: [
      { kind: 'permission', text: 'Toestemming om de boom te laten liggen' },
      { kind: 'money', text: 'Ongeveer 1.200 euro voor zand en een pomp' },
    ],
    parties: { kievitsboom: 'tekende mee' },
  },
  deelauto: {
    title: 'Deelauto Schrijversbuurt',
    by: ['wim'],
    began: 14,
    summary: 'Met acht huishoudens één elektrische auto delen. Wie wil meedenken?',
    story: [
      'Mijn auto staat 27 dagen per maand stil. Bij de buren is het niet anders. Drie huishoudens zeggen nu ja, we zoeken er nog vijf.',
      'Wat we nog niet weten: de verzekering, de laadpaal en wat je doet als twee mensen op zondag weg willen.',
    ],
    phase: 'idea',
    themes: ['traffic', 'energy'],
    places: [places.schrijversbuurt],
    point: { longitude: 6.1372, latitude: 52.2702 },
    needs: [
      { kind: 'knowledge', text: 'Ervaring met een deelauto tussen buren' },
      { kind: 'hands', text: 'Nog vijf huishoudens' },
    ],
  },
  huiskamer: {
    title: 'Een huiskamer voor de wijk',
    by: ['femke', 'joke', 'oksana'],
    began: 5,
    summary: 'Een plek waar altijd iemand is. Voor het koor, de eettafel, de kledingruil en wie zomaar binnenloopt.',
    story: [
      'Zeven groepen in de wijk zoeken ruimte. Elke groep apart is te klein voor een eigen plek. Samen vullen we de week.',
      'Er komt volgend jaar een winkelpand leeg. De woonstichting wil praten. Eerst tellen we wie wanneer wat nodig heeft.',
    ],
    phase: 'idea',
    themes: ['meeting', 'housing', 'inclusion'],
    places: [places.wijk],
    point: { longitude: 6.1422, latitude: 52.2612 },
    needs: [
      { kind: 'place', text: 'Een pand met keuken en toilet, van 90 meter of groter' },
      { kind: 'knowledge', text: 'Iemand die kan rekenen aan de exploitatie' },
    ],
    reins: [
      { subject: 'goal', held: 'together' },
      { subject: 'planning', held: 'together' },
      { subject: 'money', held: 'open' },
      { subject: 'people', held: 'open' },
      { subject: 'publicity', held: 'together' },
      { subject: 'place', held: 'open' },
    ],
    parties: { hanzedak: 'denkt mee over het pand', lindebries: 'telt wie wat nodig heeft' },
  },
} satisfies Record<string, MadeUpInitiative>

export type InitiativeKey = keyof typeof madeUp
export const initiatives: Readonly<Record<InitiativeKey, MadeUpInitiative>> = madeUp
