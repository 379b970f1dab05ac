import { Argument, Command, Option } from 'commander'
import {
  firstOperator,
  grantRole,
  invitePerson,
  makeSignInLink,
  ownerOf,
  type GivenRole,
} from '../../modules/people/index.ts'
import { placeNamed } from '../../modules/places/index.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { originOf } from '../origin.ts'
import { answer, borrow, settingsOf } from './borrow.ts'

const roles: readonly GivenRole[] = ['connector', 'moderator', 'operator']

/** `knooppunt user invite|role|link`. */
export function userCommand(): Command {
  const user = new Command('user').description('people and what they may do')
  user.addCommand(inviteCommand())
  user.addCommand(roleCommand())
  user.addCommand(linkCommand())
  return user
}

function inviteCommand(): Command {
  return new Command('invite')
    .description('give somebody a role and mail them how to sign in')
    .argument('<email>')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).makeOptionMandatory())
    .option('--name <name>', 'how to call them, until they say so themselves')
    .option(
      '--place <path>',
      'where the role counts, for example deventer/zandweerd; everywhere when left out',
    )
    .action(
      async (
        email: string,
        options: { role: GivenRole; name?: string; place?: string },
        command: Command,
      ) => {
        await borrow(command, ({ house }) =>
          house.transact(system, async ctx => {
            const place = await codeOf(ctx, options.place)
            await invitePerson(ctx, { email, name: options.name, role: options.role, place })
          }),
        )
        console.log(`${email} is invited as ${options.role}.`)
      },
    )
}

function roleCommand(): Command {
  return new Command('role')
    .description('give a role to somebody who takes part already')
    .argument('<email>')
    .addArgument(new Argument('<role>', 'what they may do').choices(roles))
    .option('--place <path>', 'where the role counts; everywhere when left out')
    .action(async (...[email, role, options, command]: [string, GivenRole, { place?: string }, Command]) => {
      await borrow(command, ({ house }) =>
        house.transact(system, async ctx => {
          const person = await knownPerson(ctx, email)
          await grantRole(ctx, { person, role, place: await codeOf(ctx, options.place) })
        }),
      )
      console.log(`${email} is ${role} now.`)
    })
}

function linkCommand(): Command {
  return new Command('link')
    .description('make a one-time link to sign in, for the first operator or for an e-mail address')
    .argument('[email]')
    .option('--json', 'answer as JSON')
    .action(async (email: string | undefined, _options, command: Command) => {
      const path = await borrow(command, ({ house }) =>
        house.transact(system, async ctx => {
          const person =
            email === undefined ? await firstOperator(ctx, 'Beheerder') : await knownPerson(ctx, email)
          return makeSignInLink(ctx, { person })
        }),
      )
      const link = originOf(settingsOf(command)) + path
      answer(command, { json: { link }, lines: [link, 'It works once, within 24 hours.'] })
    })
}

async function codeOf(ctx: Ctx, path: string | undefined): Promise<string | null> {
  if (path === undefined) return null
  const place = await placeNamed(ctx, path)
  if (!place) throw new Refusal('not_found', 'places.not_found')
  return place.code
}

async function knownPerson(ctx: Ctx, email: string): Promise<string> {
  const owner = await ownerOf(ctx, email.trim().toLowerCase())
  if (!owner || owner.isRemoved) throw new Refusal('not_found', 'people.not_found')
  return owner.id
}
