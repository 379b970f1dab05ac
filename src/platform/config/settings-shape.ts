import { isIP } from 'node:net'
import { z } from 'zod'
import { longestReplyLocal } from '../mail/reply-address.ts'

const database = address(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/name')
const port = 'a whole number from 1 to 65535'

/** Every setting, with its default. A message completes the sentence "NAME must be ...". */
export const settingsShape = z
  .object({
    DATABASE_URL: database.optional(),
    PORT: z.coerce.number(port).int(port).min(1, port).max(65_535, port).default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'an address of this machine, like 127.0.0.1 or 0.0.0.0')
      .default('127.0.0.1'),
    ORIGIN: address(['http:', 'https:'], 'https://knooppunt.example')
      .refine(text => new URL(text).origin === text.replace(/\/$/, ''), 'an address without a path')
      .transform(text => new URL(text).origin)
      .optional(),
    DATA: z.string().default('.data'),
    ROLE: z.enum(['web', 'worker', 'all'], 'web, worker or all').default('all'),
    SMTP_URL: address(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
    MAIL_FROM: z
      .string()
      .regex(/^([^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'like Knooppunt <post@example.org>')
      .default('Knooppunt <knooppunt@localhost>'),
    IMAP_URL: address(['imap:', 'imaps:'], 'imaps://user:password@host/INBOX')
      .refine(hasUser, 'an address with a user and a password, like imaps://user:password@host/INBOX')
      .optional(),
    REPLY_ADDRESS: z
      .string()
      .regex(
        new RegExp(`^[\\w.-]{1,${longestReplyLocal}}@[\\w-]+(\\.[\\w-]+)*$`),
        `like antwoord@buurt.example, with at most ${longestReplyLocal} characters before the @ and no plus`,
      )
      .optional(),
    SECRET: z.string().min(32, 'at least 32 characters').optional(),
    LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'fatal, error, warn, info, debug, trace or silent',
      )
      .default('info'),
    TRUST_PROXY: z
      .string()
      .refine(
        text => text.split(',').every(isNetwork),
        'addresses of proxies, like 127.0.0.1 or 10.0.0.0/8, with commas between',
      )
      .optional(),
    OIDC_ISSUER: address(['http:', 'https:'], 'https://login.example.org')
      .refine(isSafeIssuer, 'an https address, unless it is on this machine')
      .optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().max(60, 'at most 60 characters').optional(),
  })
  .refine(values => values.OIDC_ISSUER === undefined || values.OIDC_CLIENT_ID !== undefined, {
    path: ['OIDC_CLIENT_ID'],
    error: 'the name of this site at the provider, because OIDC_ISSUER is set',
  })
  .refine(values => values.OIDC_ISSUER === undefined || values.OIDC_CLIENT_SECRET !== undefined, {
    path: ['OIDC_CLIENT_SECRET'],
    error: 'the secret that the provider gave, because OIDC_ISSUER is set',
  })
  .refine(values => values.OIDC_CLIENT_ID === undefined || values.OIDC_ISSUER !== undefined, {
    path: ['OIDC_ISSUER'],
    error: 'the address of the provider, because OIDC_CLIENT_ID is set',
  })
  .refine(values => !values.SMTP_URL || values.MAIL_FROM !== 'Knooppunt <knooppunt@localhost>', {
    path: ['MAIL_FROM'],
    error: 'the address that mail comes from, because SMTP_URL is set',
  })
  .refine(({ IMAP_URL, REPLY_ADDRESS }) => !IMAP_URL || REPLY_ADDRESS, {
    path: ['REPLY_ADDRESS'],
    error: 'the address at which replies come in, because IMAP_URL is set',
  })
  .refine(({ IMAP_URL, REPLY_ADDRESS }) => !REPLY_ADDRESS || IMAP_URL, {
    path: ['IMAP_URL'],
    error: 'the mailbox in which replies come in, because REPLY_ADDRESS is set',
  })

function address(protocols: string[], example: string) {
  const says = `an address like ${example}`
  return z.string().refine(text => URL.canParse(text) && protocols.includes(new URL(text).protocol), says)
}

function hasUser(text: string): boolean {
  const url = URL.parse(text)
  return Boolean(url?.username && url.password)
}

function isSafeIssuer(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || ['localhost', '127.0.0.1'].includes(url?.hostname ?? '')
}

function isNetwork(text: string): boolean {
  const [ip = '', size = '0', ...rest] = text.trim().split('/')
  const version = isIP(ip)
  return version > 0 && rest.length === 0 && /^\d+$/.test(size) && Number(size) <= (version === 4 ? 32 : 128)
}
