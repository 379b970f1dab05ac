import { z } from 'zod'

/** One address, typed by whom it belongs to. */
export const EmailForm = z.object({
  email: z
    .string('conversations.email_wrong')
    .trim()
    .toLowerCase()
    .max(254, 'conversations.email_wrong')
    .pipe(z.email('conversations.email_wrong')),
})
