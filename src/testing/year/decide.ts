import { system, type Actor } from '../../platform/ctx/actor.ts'
import {
  coalitionsWith,
  endCoalition,
  giveVoice,
  makeProposal,
  owners,
  stewardsOf,
  type Party,
} from '../../modules/coalitions/index.ts'
import { active, mayAct, type District } from './district.ts'
import type { Together } from './together.ts'

type Put = (district: District, all: readonly Together[]) => Promise<void>

interface Speaking {
  readonly party: Party
  readonly who: Actor
}

/** Who speaks in it today, with the party. */
async function speaking(district: District, coalition: string): Promise<Speaking[]> {
  const [found] = await coalitionsWith(district.world.reader(system), [coalition])
  const able: Speaking[] = []
  for (const party of owners(found!)) {
    if (await mayAct(district, party)) able.push({ party, who: active(district, party.person)! })
  }
  return able
}

/** The first party proposes something to the coalition of this number; the others say what they think, in the same order. */
function propose(number: number, text: string, voices: readonly ('agree' | 'objection' | 'abstain')[]): Put {
  return async (district, all) => {
    const { world } = district
    const { id } = all[number]!
    const [first, ...others] = await speaking(district, id)
    const reins = [{ subject: 'money', held: 'together' as const }]
    const change = voices.includes('objection')
      ? ({ kind: 'words' } as const)
      : { kind: 'reins' as const, reins }
    const wish = { coalition: id, party: first!.party.id, text, change }
    const proposal = await world.as(first!.who, ctx => makeProposal(ctx, wish))
    for (const [at, voice] of voices.entries()) {
      const { party, who } = others[at]!
      const reason = voice === 'objection' ? 'Dit gaat te snel.' : ''
      await world.as(who, ctx => giveVoice(ctx, { proposal, party: party.id, voice, reason }))
    }
  }
}

/** A steward ends the coalition of this number. */
function end(number: number): Put {
  return async (district, all) => {
    const { world, people } = district
    const { id } = all[number]!
    const [coalition] = await coalitionsWith(world.reader(system), [id])
    const who = people.find(({ person }) => person === stewardsOf(coalition!)[0])!
    await world.as(who, ctx => endCoalition(ctx, id, 'Het is gelukt.'))
  }
}

/** What is put to the parties, on which day, and which coalitions end. */
export const decisions: readonly [number, Put][] = [
  [31, propose(0, 'Wij beslissen samen over geld', ['agree', 'abstain'])],
  [38, propose(1, 'Wij vergaderen elke week', ['agree', 'objection'])],
  [45, propose(2, 'Wij kopen een tent', [])],
  [346, end(6)],
  [353, end(7)],
]
