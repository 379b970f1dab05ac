import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Mail } from '../../platform/mail/letter.ts'
import { writeMails } from '../../platform/mail/mail.ts'
import type { Table } from '../tables/index.ts'
import type { Concerned } from './concerned.ts'
import type { Signer } from './links.ts'
import { mailReaders, type MailReader } from './mail-readers.ts'
import { messages } from './messages/messages.ts'
import { correctableUntil } from './report.ts'

interface OfTable {
  readonly table: Table
  readonly concerned: Concerned
}

/** Tells at once, by mail, that the report is there: what one said may be corrected for three days only. */
export async function mailReady(ctx: Ctx, signer: Signer, { table, concerned }: OfTable): Promise<void> {
  const invited = concerned.guests.flatMap(({ person }) => person ?? [])
  const persons = [...new Set([...concerned.there, ...invited])]
  const readers = await mailReaders(ctx, signer, { table, concerned, persons })
  await writeMails(
    ctx,
    readers.map(reader => readyMail(table, reader, concerned.there.has(reader.person))),
  )
}

function readyMail(table: Table, { person, email, lang, name, path }: MailReader, wasThere: boolean): Mail {
  const t = wordsOf(messages, lang)
  const until = correctableUntil(table)
  return {
    ...{ to: email, person, lang, subject: t('reports.ready_subject', { title: table.title }) },
    ...{ onceKey: `report ${table.id} ${person}`, thread: `table-${table.id}` },
    paragraphs: [
      t('reports.mail_greeting', { name }),
      t(wasThere ? 'reports.ready_there' : 'reports.ready_missed', { title: table.title }),
      ...(wasThere && until ? [t('reports.ready_correct', { until: formatMoment(lang, until) })] : []),
      { label: t('reports.mail_read'), path: pathIn(lang, path) },
    ],
  }
}

interface LookedBack extends OfTable {
  readonly kept: number
  readonly open: number
  /** Once for each time that is looked back. */
  readonly onceKey: string
}

/** Tells those who get no letter what was kept and what is open. */
export async function mailLookBack(ctx: Ctx, signer: Signer, told: LookedBack): Promise<void> {
  const { table, concerned } = told
  const persons = [...concerned.there]
  const readers = await mailReaders(ctx, signer, { table, concerned, persons, onlyWaiting: true })
  await writeMails(
    ctx,
    readers.map(reader => lookBackMail(told, reader)),
  )
}

function lookBackMail({ table, kept, open, onceKey }: LookedBack, reader: MailReader): Mail {
  const { person, email, lang, name, path } = reader
  const t = wordsOf(messages, lang)
  return {
    ...{ to: email, person, lang, subject: t('reports.back_subject', { title: table.title }) },
    ...{ onceKey: `${onceKey} ${person}`, thread: `table-${table.id}` },
    paragraphs: [
      t('reports.mail_greeting', { name }),
      t('reports.back_kept', { count: kept }),
      t('reports.back_open', { count: open }),
      { label: t('reports.mail_read'), path: pathIn(lang, path) },
    ],
  }
}
