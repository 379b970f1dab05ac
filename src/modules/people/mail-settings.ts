/** How often somebody wants one mail with everything new; weekly is on Tuesday. */
export type Bundle = 'daily' | 'weekly' | 'never'

export const bundles = ['daily', 'weekly', 'never'] as const satisfies readonly Bundle[]

export interface MailSettings {
  readonly bundle: Bundle
  /** Whether mail may be sent at once about what is asked of them by name. */
  readonly asked: boolean
}

/** For who never chose. */
export const usualMail: MailSettings = { bundle: 'daily', asked: true }

export const noMail: MailSettings = { bundle: 'never', asked: false }
