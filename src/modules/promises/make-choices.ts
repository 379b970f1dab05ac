import { emptyForm, type Form } from '../../platform/http/form.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import type { Option } from '../../ui/index.ts'
import { coalitionsOf, isPersons, type Circle, type PersonsCircle } from '../circles/index.ts'
import { trailOf, type Place } from '../places/index.ts'
import { answersAt, doersAt, receiversAt } from './choose-among.ts'
import { messages } from './messages/messages.ts'

/** What the form for a new promise lets one choose between. */
export interface MakeChoices {
  /** Title of the thing it is made with. */
  readonly about: string | null
  readonly by: readonly Option[]
  readonly receivers: readonly Option[]
  readonly origins: readonly Option[]
  readonly coalitions: readonly PersonsCircle[]
  readonly trail: readonly { readonly text: string; readonly path: string }[]
  /** As it is before anything was typed. */
  readonly blank: Form
}

/** Where a promise is made: with a thing, or at a place. */
export type MadeAt = { readonly thing: SeenThing } | { readonly place: Place }

export async function makeChoices(
  { reader, things, lang }: { readonly reader: Reader; readonly things: Things; readonly lang: Lang },
  at: MadeAt,
): Promise<MakeChoices> {
  const t = wordsOf(messages, lang)
  const thing = 'thing' in at ? at.thing : null
  const circle = thing?.circle ?? 'public'
  const coalitions = await coalitionsOf(reader, circle)
  const receivers = thing ? await receiversAt(reader, things, thing) : []
  const typed = {
    ...{ by: 'self', unit: 'hours', circle: circleAt(thing, coalitions) },
    receiver: receivers[0]?.value ?? '',
  }
  return {
    about: thing?.title ?? null,
    by: [{ value: 'self', text: t('promises.by_self') }, ...(await doersAt(reader, thing, lang))],
    receivers: [...receivers, { value: '', text: t('promises.receiver_words') }],
    origins: thing?.kind === 'question' ? await answersAt(reader, thing, lang) : [],
    coalitions,
    trail: 'place' in at ? await trailOf(reader, at.place) : [{ text: at.thing.title, path: at.thing.path }],
    blank: { ...emptyForm, typed },
  }
}

/** For whom it is unless another is chosen: what only the parties of a coalition see leads to promises that they see. */
function circleAt(thing: SeenThing | null, coalitions: readonly PersonsCircle[]): Circle {
  const circle = thing?.circle ?? 'public'
  if (isPersons(circle) || circle === 'members') return circle
  const own = coalitions.find(({ owner }) => owner.id === thing?.id)
  return circle === 'hidden' && own ? own.id : 'public'
}
