import { statfsSync } from 'node:fs'
import nodemailer from 'nodemailer'
import type { Settings } from '../platform/config/settings.ts'
import { countOperators } from '../modules/people/index.ts'
import { countPlaces } from '../modules/places/index.ts'
import { readCondition } from '../platform/db/condition.ts'
import { mailboxFindings } from './mailbox.ts'
import { providerFindings } from './examine-provider.ts'
import type { Finding } from './finding.ts'
import { openInstallation, type Installation } from './installation.ts'
import { originOf } from './origin.ts'
import { openLog } from './log.ts'

const littleRoom = 1024 ** 3
const longAgo = 10 * 60_000

/** Looks at everything that an installation needs; never throws for what it finds wrong. */
export async function examine(settings: Settings): Promise<Finding[]> {
  return [
    nodeFinding(),
    addressFinding(settings),
    diskFinding(settings),
    await mailFinding(settings),
    ...(await mailboxFindings(settings)),
    ...(await providerFindings(settings)),
    ...(await databaseFindings(settings)),
    await serverFinding(settings),
  ]
}

function nodeFinding(): Finding {
  const isRight = process.version.startsWith('v24.')
  return {
    about: 'Node',
    verdict: isRight ? 'good' : 'doubtful',
    says: isRight ? process.version : `${process.version}; tried on 24.`,
  }
}

function addressFinding({ ORIGIN }: Settings): Finding {
  const about = 'Address'
  if (ORIGIN === undefined) {
    return {
      about,
      verdict: 'doubtful',
      says: 'ORIGIN is not set: fine on your own machine; set it to the public https address before others come.',
    }
  }
  if (!ORIGIN.startsWith('https:'))
    return {
      about,
      verdict: 'doubtful',
      says: `${ORIGIN} is not encrypted: put a proxy with https in front.`,
    }
  return { about, verdict: 'good', says: ORIGIN }
}

function diskFinding({ DATA }: Settings): Finding {
  const { bavail, bsize } = statfsSync(DATA)
  const free = bavail * bsize
  const says = `${(free / littleRoom).toFixed(1)} GB free at ${DATA}`
  return free < littleRoom
    ? { about: 'Disk', verdict: 'bad', says: `Only ${says}: make room.` }
    : { about: 'Disk', verdict: 'good', says }
}

async function mailFinding({ SMTP_URL }: Settings): Promise<Finding> {
  const about = 'Mail'
  if (SMTP_URL === undefined) {
    return { about, verdict: 'doubtful', says: 'SMTP_URL is not set: mail is only kept at /beheer/post.' }
  }
  const transport = nodemailer.createTransport({ url: SMTP_URL, connectionTimeout: 5000 })
  try {
    await transport.verify()
    return { about, verdict: 'good', says: 'The mail server answers and lets us in.' }
  } catch (error) {
    return {
      about,
      verdict: 'bad',
      says: `The mail server does not let us in: ${(error as Error).message}. Check SMTP_URL.`,
    }
  } finally {
    transport.close()
  }
}

async function databaseFindings(settings: Settings): Promise<Finding[]> {
  const about = 'Database'
  try {
    const installation = await openInstallation({ settings, log: openLog('silent'), serves: false })
    try {
      return [
        { about, verdict: 'good', says: 'reached and up to date' },
        ...(await workFindings(installation)),
      ]
    } finally {
      await installation.close()
    }
  } catch (error) {
    return [{ about, verdict: 'bad', says: (error as Error).message }]
  }
}

async function workFindings({ db, house }: Installation): Promise<Finding[]> {
  const { failedJobs, unsentMails, behind } = await readCondition(db, new Date(Date.now() - longAgo))
  const [places, operators] = [await countPlaces(house), await countOperators(house)]
  return [
    places > 0
      ? { about: 'Places', verdict: 'good', says: `${places} places` }
      : {
          about: 'Places',
          verdict: 'bad',
          says: 'There are no places: start once with npx knooppunt start.',
        },
    operators > 0
      ? { about: 'Operators', verdict: 'good', says: `${operators}` }
      : {
          about: 'Operators',
          verdict: 'doubtful',
          says: 'Nobody is operator: npx knooppunt user link makes a first one.',
        },
    failedJobs === 0
      ? { about: 'Jobs', verdict: 'good', says: 'none failed' }
      : { about: 'Jobs', verdict: 'bad', says: `${failedJobs} failed for good: the reason is in the log.` },
    unsentMails === 0
      ? { about: 'Post', verdict: 'good', says: 'nothing waits' }
      : {
          about: 'Post',
          verdict: 'doubtful',
          says: `${unsentMails} mails older than ten minutes were not sent.`,
        },
    behind.length === 0
      ? { about: 'Facts', verdict: 'good', says: 'all readers are up to date' }
      : { about: 'Facts', verdict: 'doubtful', says: `Behind: ${behind.join(', ')}. Does a worker run?` },
  ]
}

async function serverFinding(settings: Settings): Promise<Finding> {
  const url = `http://127.0.0.1:${settings.PORT}/health/ready`
  const status = await fetch(url, { signal: AbortSignal.timeout(3000) }).then(
    response => response.status,
    () => null,
  )
  if (status === 200) return { about: 'Server', verdict: 'good', says: `answers at ${originOf(settings)}` }
  if (status === null)
    return { about: 'Server', verdict: 'doubtful', says: `does not run on port ${settings.PORT}` }
  return {
    about: 'Server',
    verdict: 'bad',
    says: `runs on port ${settings.PORT}, but answers with ${status}`,
  }
}
