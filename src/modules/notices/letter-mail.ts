import type { Thing } from '../../platform/activities/fact.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Words } from '../../platform/i18n/words.ts'
import type { MailParagraph, MailPart } from '../../platform/mail-paragraph.ts'
import type { Mail } from '../../platform/mail/letter.ts'
import { stopPath } from '../../platform/mail/send-mail.ts'
import type { LetterReader } from '../people/index.ts'
import { deedPath, type Deed } from './deed.ts'
import { countOf, cutAtWord, firstOf, type Letter, type LetterItem, type PlacePart } from './letter.ts'
import { messages } from './messages/messages.ts'

/** Who signs, and at what moment: links end some time after it. */
export interface Signing {
  readonly house: Pick<House, 'sign'>
  readonly now: Date
}

export type To = Pick<LetterReader, 'person' | 'email' | 'lang' | 'name'>

/** The week's or day's letter, or what could not wait for it. */
export type LetterName = 'weekly' | 'daily' | 'news'

const longestTitle = 60

/** The letter as a mail; `onceKey` is what it is sent once for. */
export function mailOf(
  letter: Letter,
  { to, name, onceKey, signing }: { to: To; name: LetterName; onceKey: string; signing: Signing },
): Mail {
  const { lang, email, person } = to
  const t = wordsOf(messages, lang)
  const more = countOf(letter) - 1
  const first = firstOf(letter)
  const answers = answeredIn(letter)
  const title = cutAtWord(headingOf(first, t), longestTitle)
  const otherwise = t(`notices.letter_${name}`)
  return {
    ...{ to: email, person, lang, onceKey },
    ...(first?.thing && { names: { thing: first.thing, otherwise } }),
    ...(answers && { answers }),
    subject: `${otherwise}: ${title}${more > 0 ? ` ${t('notices.letter_more', { count: more })}` : ''}`,
    paragraphs: [
      t('notices.letter_greeting', { name: to.name }),
      t(`notices.letter_${name}_lead`),
      ...paragraphsOf(letter, to, signing),
      t('notices.letter_why'),
      { label: t('notices.letter_settings'), path: pathIn(lang, '/mijn/post') },
      { label: t('notices.letter_stop'), path: pathIn(lang, stopPath(signing.house, person)) },
    ],
  }
}

/** The question of which a reply speaks: the only one in the letter that was answered. */
function answeredIn({ changed }: Letter): Thing | null {
  const [first, ...others] = changed.filter(({ happened }) => happened.includes('answered'))
  return first?.thing?.kind === 'question' && others.length === 0 ? first.thing : null
}

/** What it says, without a greeting: asked of you, changed, your places. */
export function paragraphsOf(letter: Letter, to: Pick<To, 'person' | 'lang'>, signing: Signing): MailPart[] {
  const t = wordsOf(messages, to.lang)
  const item = (one: LetterItem) => about([one], itemParagraphs(one, to, signing))
  const heading = (text: string, items: readonly LetterItem[]) =>
    items.length > 0 ? about(items, [{ heading: text, level: 2 }]) : []
  const { asked, changed, moreChanged, places } = letter
  return [
    ...heading(t('notices.part_asked'), asked),
    ...asked.flatMap(item),
    ...heading(t('notices.part_changed'), changed),
    ...changed.flatMap(item),
    ...(moreChanged > 0
      ? [
          {
            label: t('notices.more_changed', { count: moreChanged }),
            path: pathIn(to.lang, '/mijn/berichten'),
          },
        ]
      : []),
    ...places.flatMap(place => placeParagraphs(place, to, signing)),
  ]
}

/** Said to who may see one of these things; to everybody when one of them is of no kind of thing. */
function about(items: readonly LetterItem[], says: readonly MailParagraph[]): readonly MailPart[] {
  const things = items.flatMap(({ thing }) => thing ?? [])
  return things.length < items.length ? says : [{ about: things, says }]
}

function placeParagraphs(place: PlacePart, to: Pick<To, 'person' | 'lang'>, signing: Signing): MailPart[] {
  const t = wordsOf(messages, to.lang)
  const { name, path, code, items } = place
  const mute = { deed: 'unfollow', kind: 'place', thing: code, person: to.person } as const
  return [
    ...about(items, [{ heading: t('notices.part_place', { place: name }), level: 2 }]),
    ...items.flatMap(item => about([item], itemParagraphs(item, to, signing))),
    ...about(items, [
      t('notices.more_of_place', { place: name }),
      { label: t('notices.all_of_place', { place: name }), path: pathIn(to.lang, path) },
      {
        label: t('notices.mute_place', { place: name }),
        path: pathIn(to.lang, deedPath(signing.house, signing.now, mute)),
      },
    ]),
  ]
}

/** Of what has no title, such as answers to invitations, the first sentence. */
function headingOf(item: LetterItem | undefined, t: Words<keyof (typeof messages)['nl']>): string {
  const [first] = item?.happened ?? []
  return item?.title || (first === undefined ? '' : t(`notices.${first}`))
}

function itemParagraphs(
  item: LetterItem,
  { person, lang }: Pick<To, 'person' | 'lang'>,
  { house, now }: Signing,
): MailParagraph[] {
  const t = wordsOf(messages, lang)
  const { path, happened, news, text, deeds } = item
  const sentences = [
    ...happened.map(kind => t(`notices.${kind}`)),
    ...(news ? [t(`notices.news_${news}`)] : []),
  ]
  const labels: Readonly<Record<Deed, string>> = {
    help: t('notices.deed_help'),
    not_for_me: t('notices.deed_not_for_me'),
    follow: t('notices.deed_follow'),
    unfollow: t('notices.deed_unfollow'),
    still_right: t('notices.deed_still_right'),
  }
  return [
    { heading: headingOf(item, t), level: 3, path: pathIn(lang, path) },
    [...sentences, ...(text === '' ? [] : [text])].join('\n'),
    ...deeds.map(one => ({
      label: labels[one.deed],
      path: pathIn(lang, deedPath(house, now, { ...one, person })),
    })),
  ]
}
