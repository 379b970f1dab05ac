/** How often somebody wants the letter with everything new; weekly is on Tuesday. */
export type Bundle = 'weekly' | 'daily' | 'at_once' | 'never'

export const bundles = ['weekly', 'daily', 'at_once', 'never'] as const satisfies readonly Bundle[]

export interface MailSettings {
  readonly bundle: Bundle
  /** Whether mail may be sent at once about what is asked of them by name. */
  readonly asked: boolean
}

/** For who never chose. */
export const usualMail: MailSettings = { bundle: 'weekly', asked: true }

export const noMail: MailSettings = { bundle: 'never', asked: false }
