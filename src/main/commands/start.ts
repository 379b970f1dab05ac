import { Command } from 'commander'
import { firstOperator, makeSignInLink } from '../../modules/people/index.ts'
import { readSettings, type Settings } from '../../platform/config/settings.ts'
import { system } from '../../platform/ctx/actor.ts'
import { originOf } from '../origin.ts'
import { serve, type Running } from '../serve.ts'

/** `knooppunt start`: everything in one process, until Ctrl-C. */
export function startCommand(): Command {
  return new Command('start')
    .description('start the site; the first time it makes a database and an example district')
    .option('--port <number>', 'where it listens')
    .option('--host <address>', 'on which address it listens; 0.0.0.0 for all')
    .option('--role <role>', 'web answers pages, worker does jobs and mail, all does both')
    .action(async (flags: { port?: string; host?: string; role?: string }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>()
      const settings = readSettings({ PORT: flags.port, HOST: flags.host, ROLE: flags.role, DATA: data })
      const running = await serve(settings, problem => {
        console.error(problem.message)
        process.exit(1)
      })
      stopOnSignal(running)
      console.log(await welcome(running, settings))
    })
}

function stopOnSignal(running: Running): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      console.log('Stopping: running work is finished first.')
      void running.stop().then(() => process.exit(0))
    })
  }
}

async function welcome({ installation, isNew }: Running, settings: Settings): Promise<string> {
  const origin = originOf(settings)
  if (settings.ROLE === 'worker') return 'Knooppunt works on its jobs. Stop it with Ctrl-C.'
  const path = await installation.house.transact(system, async ctx =>
    makeSignInLink(ctx, { person: await firstOperator(ctx, 'Beheerder') }),
  )
  const database = settings.DATABASE_URL === undefined ? settings.DATA : 'the server of DATABASE_URL'
  return [
    '',
    '  Knooppunt is open.',
    '',
    `  Address     ${origin}`,
    `  Operator    ${origin}${path}`,
    '              (signs you in once, within 24 hours; another: npx knooppunt user link)',
    `  Data        ${database}`,
    ...(settings.SMTP_URL === undefined
      ? [`  Mail        is kept at ${origin}/beheer/post, as SMTP_URL is not set`]
      : []),
    ...(isNew
      ? ['  Example     the district Zandweerd in Deventer, with made-up people; remove it at /beheer']
      : []),
    '  Stop        Ctrl-C',
    '',
  ].join('\n')
}
