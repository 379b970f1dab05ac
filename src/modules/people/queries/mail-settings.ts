import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { usualMail, type Bundle, type MailSettings } from '../mail-settings.ts'
import { own } from './own-tables.ts'

export async function mailSettingsOf({ db }: Reader, person: string): Promise<MailSettings> {
  const row = await own(db)
    .selectFrom('mail_settings')
    .select(['bundle', 'asked'])
    .where('person', '=', person)
    .executeTakeFirst()
  return row ? { bundle: row.bundle as Bundle, asked: row.asked } : usualMail
}

export async function saveMailSettings({ db }: Ctx, person: string, settings: MailSettings): Promise<void> {
  await own(db)
    .insertInto('mail_settings')
    .values({ person, ...settings })
    .onConflict(conflict => conflict.column('person').doUpdateSet(settings))
    .execute()
}
