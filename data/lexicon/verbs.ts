import { SEPARABLE } from '../../engine/text/verb-form.ts'

/** The forms of Dutch verbs, out of their infinitive or their principal parts, checked against words that exist. */
const INSEPARABLE = [
  'be',
  'ver',
  'ont',
  'her',
  'er',
  'ge',
  'mis',
  'over',
  'onder',
  'door',
  'om',
  'voor',
  'weer',
  'weder',
  'vol',
  'achter',
]

/** Infinitive, past singular, past plural, participle, irregular presents of a strong verb. */
export type StrongVerb = readonly string[]

/** A form, its infinitive, and how sure that is, least first. */
export type VerbForm = {
  readonly form: string
  readonly infinitive: string
  readonly role:
    'rareVerb' | 'verb' | 'likely' | 'presentParticiple' | 'secondParticiple' | 'participle' | 'surely'
}

/** Gevoeld is of voelen, but gebeurd is of gebeuren. */
const RARE_IN_GE = new Set(
  'gedenken gelasten geleiden gelijken geraken gevoelen gewagen gewennen gewinnen'.split(' '),
)

type Exists = (word: string) => boolean

/** The forms of a verb as if it were regular, those that exist; the past of a strong verb is rarely so. */
export function weakForms(infinitive: string, exists: Exists, isStrong = false): VerbForm[] {
  const stem = stemOf(infinitive, exists)
  if (stem === undefined) return []
  const present = ['', 't', stem.endsWith('a') ? 'at' : 'ot'].map(end => stem + end)
  const past = ['te', 'ten', 'de', 'den'].map(end => stem + end)
  const bare = INSEPARABLE.some(prefix => stem.startsWith(prefix)) ? participlesFrom(stem, infinitive) : []
  const isBuilt = stem.startsWith('ge') && RARE_IN_GE.has(infinitive)
  const inner = SEPARABLE.filter(
    prefix => stem.startsWith(prefix) && stem.length > prefix.length + 1,
  ).flatMap(prefix => participlesFrom(`${prefix}ge${stem.slice(prefix.length)}`, infinitive))
  const as = (role: VerbForm['role'], forms: readonly string[]) =>
    forms.map(form => ({ form, infinitive, role }))
  return [
    ...as(stem.startsWith('ge') && !isBuilt ? 'likely' : 'verb', present),
    ...as(isStrong ? 'rareVerb' : stem.startsWith('ge') && !isBuilt ? 'likely' : 'verb', past),
    ...as(isStrong ? 'rareVerb' : isBuilt ? 'verb' : 'participle', bare),
    ...as(isStrong ? 'rareVerb' : 'participle', [...participlesFrom(`ge${stem}`, infinitive), ...inner]),
    ...as('presentParticiple', [`${infinitive}d`, `${infinitive}de`]),
  ].filter(({ form }) => form !== infinitive && exists(form))
}

/**
 * The forms of a strong verb and of all verbs that are a prefix before it. A form with `!` behind it is meant as
 * the verb even where a noun or adjective looks the same.
 */
export function strongForms(verb: StrongVerb, isInfinitive: Exists): VerbForm[] {
  const [infinitive = '', ...parts] = verb.map(part => part.replace('!', ''))
  const prefixes = [...new Set([...SEPARABLE, ...INSEPARABLE])].filter(
    start => start !== 'ge' && isInfinitive(start + infinitive),
  )
  return ['', ...prefixes].flatMap(start =>
    parts.flatMap((part, place) => {
      const isSure = verb[place + 1]?.endsWith('!') && (start === '' || place === PAST)
      const role = isSure ? 'surely' : place === PARTICIPLE ? 'participle' : 'likely'
      const bare = INSEPARABLE.includes(start) ? [part.replace(/^ge/, '')] : []
      const stems = place === PARTICIPLE ? [part, ...bare].flatMap(one => [one, `${one}e`]) : [part]
      return stems.map(stem => ({ form: start + stem, infinitive: start + infinitive, role }) as const)
    }),
  )
}

/** Where they stand among what follows the infinitive; only those are sure with a prefix: uitgaven are expenses. */
const PAST = 0
const PARTICIPLE = 2

/** By the letter before -en of the infinitive: gefietst, geleefd. */
function participlesFrom(start: string, infinitive: string): string[] {
  const end = /(?:[tkfspxc]|[cs]h)en$/.test(infinitive) ? 't' : 'd'
  const participle = /[dt]$/.test(start) ? start : start + end
  return [participle, inflected(participle)]
}

/** Before -e: gezet becomes gezette, vergroot vergrote. */
function inflected(participle: string): string {
  const open = participle.replace(/([aeou])\1([dt])$/, '$1$2')
  const isShort = /(?:^|[^aeiou])[aeiou][dt]$/.test(participle)
  return `${isShort ? participle + participle.at(-1) : open}e`
}

/** The stem of a verb: leef of leven, wandel of wandelen, abonneer of abonneren; undefined when nothing shows which. */
export function stemOf(infinitive: string, exists: Exists): string | undefined {
  if (!infinitive.endsWith('en')) return infinitive.endsWith('n') ? infinitive.slice(0, -1) : undefined
  const open = infinitive.slice(0, -2)
  const single = open.replace(/([bdfgklmnprst])\1$/, '$1')
  const long = open.replace(/(^|[^aeiou]|qu)([aeou])([^aeiouwjx])$/, '$1$2$2$3')
  const stems =
    single === open
      ? [
          long,
          open,
          open.replace(/ee(?=[^aeiou]$)/, 'eee'),
          open.replace(/(?<=[iu])er$/, 'eer'),
          infinitive.slice(0, -1),
        ]
      : [single]
  const closed = [...new Set(stems.map(stem => stem.replace(/v$/, 'f').replace(/z$/, 's')))]
  const isUsed = (stem: string) => ['t', 'de', 'te'].some(end => exists(stem + end))
  return closed.find(isUsed) ?? closed.find(exists)
}
