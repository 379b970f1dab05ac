/** The one small, fixed list; each has its name in the messages as `initiatives.theme.…`. */
export const themes = [
  'green',
  'food',
  'energy',
  'health',
  'meeting',
  'youth',
  'seniors',
  'sport',
  'culture',
  'learning',
  'income',
  'housing',
  'traffic',
  'safety',
  'streets',
  'inclusion',
] as const

export type Theme = (typeof themes)[number]

/** Dutch and English lemmas that tell a theme, as `tokens` of engine/text yields them. */
const tellingWords: Readonly<Record<Theme, string>> = {
  green:
    'groen natuur tuin tuinieren boom plant park bloem bij biodiversiteit vergroening vergroenen gevelgroen moestuin green nature garden',
  food: 'eten voedsel voeding koken maaltijd keuken voedselbos food cooking',
  energy: 'energie duurzaam duurzaamheid klimaat zon isolatie afval milieu circulair energy climate waste',
  health: 'zorg gezondheid gezond welzijn mantelzorg vitaliteit health care wellbeing',
  meeting:
    'ontmoeting ontmoeten eenzaamheid eenzaam sociaal samen buurthuis buurtkamer verbinding gezelligheid meeting social loneliness',
  youth: 'jeugd jongere kind kinderen jeugdactiviteit speeltuin spelen jong youth child children',
  seniors: 'oudere senior ouderen bejaarde dementie seniors elderly',
  sport: 'sport bewegen beweging sporten voetbal sportactiviteit fitness sports',
  culture:
    'kunst cultuur cultureel muziek theater festival dans geschiedenis erfgoed evenement art culture music',
  learning:
    'leren onderwijs taal educatie school huiswerk cursus ontwikkeling talent learning education language',
  income:
    'werk geld armoede arm schuld inkomen ondernemen ondernemer economie werkgelegenheid work poverty debt',
  housing: 'wonen woning huisvesting woningbouw huur verhuizen housing',
  traffic:
    'verkeer fiets parkeren auto mobiliteit bereikbaarheid deelauto rijden hardrijden voetganger traffic mobility cycling',
  safety: 'veiligheid veilig overlast preventie criminaliteit politie rattenpreventie safety crime',
  streets:
    'straat plein ruimte leefbaarheid leefomgeving onderhoud schoon zwerfvuil grofvuil vuil inrichting street square space',
  inclusion:
    'inclusie inclusiviteit multicultureel toegankelijkheid diversiteit gelijkheid handicap beperking nieuwkomer meedoen participatie kans inclusion accessibility diversity',
}

const themesPerWord = new Map<string, Theme[]>()
for (const theme of themes) {
  for (const word of tellingWords[theme].split(' ')) {
    themesPerWord.set(word, [...(themesPerWord.get(word) ?? []), theme])
  }
}

/** The themes that words tell, each once, in the order of the words. Give lemmas and parts of compounds. */
export function themesIn(words: Iterable<string>): Theme[] {
  const found = new Set<Theme>()
  for (const word of words) for (const theme of themesPerWord.get(word) ?? []) found.add(theme)
  return [...found]
}

export function isTheme(text: string): text is Theme {
  return (themes as readonly string[]).includes(text)
}
