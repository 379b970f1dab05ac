import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import type { Option } from '../../ui/index.ts'
import { coalitionsWith, joined } from '../coalitions/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { answersTo } from '../questions/index.ts'
import { messages } from './messages/messages.ts'
import { receiverKinds } from './promise.ts'
import { spokenFor } from './queries/select.ts'

const longestWords = 80

/** The organisations one speaks for, and the other parties of a coalition. */
export async function doersAt(reader: Reader, thing: SeenThing | null, lang: Lang): Promise<Option[]> {
  const t = wordsOf(messages, lang)
  const own = await spokenFor(reader)
  const [coalition] = thing?.kind === 'coalition' ? await coalitionsWith(reader, [thing.id]) : []
  const parties = coalition ? joined(coalition) : []
  const others = parties.flatMap(({ organisation }) => organisation ?? []).filter(id => !own.includes(id))
  const persons = parties
    .filter(({ organisation, person }) => organisation === null && person !== reader.actor.person)
    .flatMap(({ person }) => person ?? [])
  const organisations = await organisationsWith(reader, [...new Set([...own, ...others])])
  const people = await peopleWith(reader, [...new Set(persons)])
  return [
    ...organisations.map(({ id, name }) => ({
      value: `organisation:${id}`,
      text: t(own.includes(id) ? 'promises.by_organisation' : 'promises.by_other', { name }),
    })),
    ...people.map(({ id, name }) => ({ value: `person:${id}`, text: t('promises.by_other', { name }) })),
  ]
}

/** The thing itself, or who asked. */
export async function receiversAt(reader: Reader, things: Things, thing: SeenThing): Promise<Option[]> {
  if (receiverKinds.some(kind => kind === thing.kind)) {
    return [{ value: `${thing.kind}:${thing.id}`, text: thing.title }]
  }
  const [first] = thing.stewards
  if (first === undefined || first === reader.actor.person) return []
  const person = (await things.get('person')?.look(reader, [first]))?.get(first)
  return person ? [{ value: `person:${first}`, text: person.title }] : []
}

/** The question itself, or one of its answers. */
export async function answersAt(reader: Reader, question: Thing, lang: Lang): Promise<Option[]> {
  const t = wordsOf(messages, lang)
  const answers = (await answersTo(reader, [question.id])).filter(({ hiddenAt }) => hiddenAt === null)
  const people = await peopleWith(
    reader,
    answers.flatMap(({ person }) => person ?? []),
  )
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return [
    { value: '', text: t('promises.origin_question') },
    ...answers.map(({ id, person, body }) => ({
      value: `answer:${id}`,
      text: t('promises.origin_answer', {
        name: names.get(person ?? '') ?? t('promises.somebody'),
        words: body.length > longestWords ? `${body.slice(0, longestWords)} …` : body,
      }),
    })),
  ]
}
