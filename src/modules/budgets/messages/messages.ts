import type { Messages } from '../../../platform/i18n/words.ts'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export const messages: Messages<keyof typeof nl & keyof typeof en> = { nl, en }
