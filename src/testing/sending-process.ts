import { openHouse } from '../platform/ctx/transact.ts'
import { connect } from '../platform/db/connect.ts'
import { openQueue } from '../platform/jobs/boss.ts'
import { mailJobs } from '../platform/mail/send-mail.ts'

/** A process of its own that sends all waiting mail, to be killed while it does. */
const { DATABASE = '', SMTP, NOW = '' } = process.env
const db = connect(DATABASE, 6)
const boss = await openQueue(DATABASE, { works: false, onError: reason => console.error(reason) })
const now = () => new Date(NOW)
const secret = 'a secret for tests, at least 32 long'
const outside = { origin: 'https://knooppunt.test', reachesLoopback: false }
const house = openHouse({
  db,
  boss,
  secret,
  now,
  outside,
  things: [],
  witnesses: [],
  changed: () => undefined,
})
const settings = {
  ...{ smtpUrl: SMTP, from: 'post@knooppunt.test', origin: 'https://knooppunt.test' },
  sight: async () => () => true,
}
const send = mailJobs(house, settings).find(({ name }) => name === 'send-mails')
const rows = await db.selectFrom('mails').select('id').where('sent_at', 'is', null).execute()
await send?.run({ mails: rows.map(({ id }) => id) })
