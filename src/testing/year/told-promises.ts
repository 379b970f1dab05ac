import type { World } from '../world.ts'

/** What each fact makes of a promise; facts that leave the state as it was are null. */
const becomes: Readonly<Record<string, string | null>> = {
  'promises.proposed': 'proposed',
  'promises.declined': 'withdrawn',
  'promises.made': 'open',
  'promises.accepted': 'open',
  'promises.changed': 'changed',
  'promises.kept': 'kept',
  'promises.broken': 'broken',
  'promises.inherited': null,
  'promises.story_told': null,
}

/** Facts with which a promise begins: its first version. */
const first = ['promises.proposed', 'promises.made']

interface TellsOf {
  readonly state: string
  readonly version: number
}

/** State and version of each promise, by the facts alone. */
export async function toldPromises({ house }: World): Promise<Map<string, TellsOf>> {
  const facts = await house.db
    .selectFrom('activities')
    .select(['name', 'object'])
    .where('object_kind', '=', 'promise')
    .orderBy('tx')
    .orderBy('seq')
    .execute()
  const told = new Map<string, TellsOf>()
  for (const { name, object } of facts.filter(one => one.name in becomes)) {
    const before = told.get(object)
    const state = becomes[name] ?? before?.state ?? ''
    if (first.includes(name) === (before !== undefined)) throw new Error(`${name} does not fit in.`)
    told.set(object, { state, version: (before?.version ?? 0) + 1 })
  }
  return told
}

/** The same as the tables have it. */
export async function keptPromises({ house }: World): Promise<Map<string, TellsOf>> {
  const rows = await house.db
    .selectFrom('promises')
    .select(['id', 'state', 'version'])
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ id, state, version }) => [id, { state, version }]))
}
