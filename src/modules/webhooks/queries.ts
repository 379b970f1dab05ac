import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { Kept } from '../../platform/db/kept.ts'
import { mostShown, type Delivery, type Webhook } from './webhook.ts'

type Tables = 'webhooks' | 'webhook_deliveries'

function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

const columns = [
  'id',
  'person',
  'url',
  'names',
  'place',
  'made_at as madeAt',
  'off_at as offAt',
  'off_reason as offReason',
] as const

const ofDelivery = [
  ...(['id', 'webhook', 'activity', 'attempts', 'status', 'problem', 'answer'] as const),
  ...([
    'made_at as madeAt',
    'due_at as dueAt',
    'first_tried_at as firstTriedAt',
    'tried_at as triedAt',
  ] as const),
  ...(['done_at as doneAt', 'sent_well as sentWell'] as const),
]

/** What is kept here about a person. */
export const keptOfWebhooks = [
  {
    kind: 'webhooks',
    ...{ table: 'webhooks', by: 'person' },
    shows: ['url', 'made_at'],
    file: ['id', 'names', 'place', 'off_at', 'off_reason'],
  },
] as const satisfies readonly Kept[]

export async function webhooksOf({ db }: Pick<Reader, 'db'>, person: string): Promise<Webhook[]> {
  const rows = await own(db)
    .selectFrom('webhooks')
    .select(columns)
    .where('person', '=', person)
    .orderBy('made_at')
    .execute()
  return rows as Webhook[]
}

export async function webhookWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Webhook | undefined> {
  const row = await own(db).selectFrom('webhooks').select(columns).where('id', '=', id).executeTakeFirst()
  return row as Webhook | undefined
}

/** The same, kept from others until the end of the transaction: messages go one by one. */
export async function lockWebhook({ db }: Ctx, id: string): Promise<Webhook | undefined> {
  const row = await own(db)
    .selectFrom('webhooks')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as Webhook | undefined
}

/** Waits until nobody else makes one for this person. */
export async function lockWebhooksOf({ db }: Ctx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`webhooks of ${person}`}))`.execute(db)
}

export async function listeningWebhooks({ db }: Pick<Reader, 'db'>): Promise<Webhook[]> {
  const rows = await own(db).selectFrom('webhooks').select(columns).where('off_at', 'is', null).execute()
  return rows as Webhook[]
}

export async function addWebhook(
  { db, now }: Ctx,
  { id, person, url, names, place }: Pick<Webhook, 'id' | 'person' | 'url' | 'names' | 'place'>,
): Promise<void> {
  await own(db)
    .insertInto('webhooks')
    .values({ id, person, url, names: [...names], place, made_at: now })
    .execute()
}

export async function switchWebhook({ db, now }: Ctx, id: string, off: Webhook['offReason']): Promise<void> {
  await own(db)
    .updateTable('webhooks')
    .set({ off_at: off === null ? null : now, off_reason: off })
    .where('id', '=', id)
    .execute()
}

export async function dropWebhook({ db }: Ctx, id: string): Promise<void> {
  await own(db).deleteFrom('webhooks').where('id', '=', id).execute()
}

export async function addDeliveries(
  { db, now }: Ctx,
  deliveries: readonly Pick<Delivery, 'id' | 'webhook' | 'activity'>[],
): Promise<void> {
  if (deliveries.length === 0) return
  await own(db)
    .insertInto('webhook_deliveries')
    .values(deliveries.map(one => ({ ...one, made_at: now, due_at: now })))
    .execute()
}

/** The oldest message that is not sent yet. */
export async function nextDelivery({ db }: Ctx, webhook: string): Promise<Delivery | undefined> {
  return own(db)
    .selectFrom('webhook_deliveries')
    .select(ofDelivery)
    .where('webhook', '=', webhook)
    .where('done_at', 'is', null)
    .orderBy('turn')
    .limit(1)
    .executeTakeFirst()
}

export async function deliveryWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Delivery | undefined> {
  return own(db).selectFrom('webhook_deliveries').select(ofDelivery).where('id', '=', id).executeTakeFirst()
}

export async function newestDeliveries({ db }: Pick<Reader, 'db'>, webhook: string): Promise<Delivery[]> {
  return own(db)
    .selectFrom('webhook_deliveries')
    .select(ofDelivery)
    .where('webhook', '=', webhook)
    .orderBy('turn', 'desc')
    .limit(mostShown)
    .execute()
}

export async function updateDelivery(
  { db }: Ctx,
  id: string,
  {
    firstTriedAt,
    triedAt,
    dueAt,
    doneAt,
    sentWell,
    ...same
  }: Partial<Omit<Delivery, 'id' | 'webhook' | 'activity' | 'madeAt'>>,
): Promise<void> {
  await own(db)
    .updateTable('webhook_deliveries')
    .set({
      ...same,
      ...(firstTriedAt !== undefined && { first_tried_at: firstTriedAt }),
      ...(triedAt !== undefined && { tried_at: triedAt }),
      ...(dueAt !== undefined && { due_at: dueAt }),
      ...(doneAt !== undefined && { done_at: doneAt }),
      ...(sentWell !== undefined && { sent_well: sentWell }),
    })
    .where('id', '=', id)
    .execute()
}

export async function dropDelivery({ db }: Ctx, id: string): Promise<void> {
  await own(db).deleteFrom('webhook_deliveries').where('id', '=', id).execute()
}

/** Only the newest ones that are done stay. */
export async function forgetOldDeliveries({ db }: Ctx, webhook: string): Promise<void> {
  await sql`delete from webhook_deliveries where done_at is not null and id in (
    select id from webhook_deliveries where webhook = ${webhook} order by turn desc offset ${mostShown})`.execute(
    db,
  )
}
