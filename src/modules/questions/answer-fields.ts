import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { findDocuments } from '../search/index.ts'
import { keyOf, readReference, type Reference } from './answer.ts'
import type { Helper } from './gather-candidates.ts'
import { resolveReferences } from './resolve-references.ts'
import { AnswerForm, Step, VisitorAnswerForm, type By } from './question-form.ts'

/** A form that answers, as it stands: what was typed and what can be referred to. */
export interface Answering {
  readonly form: Form
  readonly options: readonly Helper[]
  readonly notFound?: boolean
}

export const newAnswer: Answering = { form: emptyForm, options: [] }

export interface TypedAnswer {
  readonly body: string
  readonly role: string
  readonly references: readonly Reference[]
  /** Of somebody without an account. */
  readonly by: By | null
}

const found = 6
const helperKinds = ['initiative', 'organisation', 'person'] as const

/** Reads an answer; the form again when something is wrong, or when what to refer to was searched for. */
export async function readAnswer(
  reader: Reader,
  body: unknown,
): Promise<{ ok: true; value: TypedAnswer } | { ok: false; again: Answering }> {
  const { stap, zoek, wijst } = Step.parse(body ?? {})
  const chosen = wijst.flatMap(key => readReference(key) ?? [])
  const isVisitor = reader.actor.person === null
  const read = readForm(isVisitor ? VisitorAnswerForm : AnswerForm, body)
  const options = () => resolveReferences(reader, chosen)
  if (stap === 'zoek') {
    const hits = await search(reader, zoek)
    const kept = await options()
    const keys = new Set(kept.map(keyOf))
    const form = { ...(read.ok ? { typed: typedIn(body) } : read.form), errors: {} }
    return {
      ok: false,
      again: {
        form,
        options: [...kept, ...hits.filter(hit => !keys.has(keyOf(hit)))],
        notFound: hits.length === 0,
      },
    }
  }
  if (!read.ok) return { ok: false, again: { form: read.form, options: await options() } }
  const { role, body: text, by } = read.value
  return { ok: true, value: { body: text, role, references: chosen, by } }
}

function typedIn(body: unknown): Form['typed'] {
  return { ...(body as Record<string, string>) }
}

async function search(reader: Reader, text: string): Promise<Helper[]> {
  const { hits } = await findDocuments(reader, { text, kinds: helperKinds, limit: found })
  return hits.flatMap(({ kind, id, title, path }) => {
    const helper = helperKinds.find(one => one === kind)
    return helper === undefined ? [] : [{ kind: helper, id, name: title, path }]
  })
}
