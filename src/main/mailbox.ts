import { inMailbox, replyJobs, type Desk } from '../modules/replies/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { House } from '../platform/ctx/transact.ts'
import type { Job } from '../platform/jobs/boss.ts'
import type { Finding } from './finding.ts'
import { modules } from './modules.ts'
import { sentences } from './sentence.ts'

type Given = Pick<Settings, 'IMAP_URL' | 'REPLY_ADDRESS'>

/** The jobs that read what people answer by mail; none when the settings name no mailbox. */
export function replyJobsOf(house: House, { IMAP_URL, REPLY_ADDRESS }: Given): Job[] {
  if (IMAP_URL === undefined || REPLY_ADDRESS === undefined) return []
  return replyJobs(deskOf(house, REPLY_ADDRESS), IMAP_URL)
}

/** Where mail to this address is taken, by all modules. */
export function deskOf(house: House, address: string): Desk {
  const takers = modules.flatMap(module => module.replies ?? [])
  return { house, address, takers, sentence: (lang, key, params) => sentences[lang](key, params) }
}

/** Whether the mailbox of the settings can be read, if there is one. */
export async function mailboxFindings({ IMAP_URL, REPLY_ADDRESS }: Given): Promise<Finding[]> {
  const about = 'Mailbox'
  if (IMAP_URL === undefined) return []
  try {
    const [unread, aside] = await inMailbox(IMAP_URL, async mailbox => [
      (await mailbox.unread()).length,
      await mailbox.countAside(),
    ])
    const says = `Replies come in at ${REPLY_ADDRESS}; ${unread} wait to be read.`
    if (aside === 0) return [{ about, verdict: 'good', says }]
    const flagged = `${aside} could not be handled and stand in it as read, with a flag: look at them, and take the flag off.`
    return [{ about, verdict: 'doubtful', says: `${says} ${flagged}` }]
  } catch (error) {
    const says = `The mailbox for replies does not let us in: ${(error as Error).message}. Check IMAP_URL.`
    return [{ about, verdict: 'bad', says }]
  }
}
