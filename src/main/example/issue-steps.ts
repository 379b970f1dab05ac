import { issues } from '../../../data/example/issues.ts'
import {
  answerCoalition,
  beginCoalition,
  coalitionsWith,
  partiesOf,
  raiseIssue,
  startCoalition,
} from '../../modules/coalitions/index.ts'
import type { Step, Tale } from './tale.ts'

type MadeUpIssue = (typeof issues)[number]

/** An issue out of a question, and the parties that own it together. */
export function issueSteps(tale: Tale): Step[] {
  return issues.flatMap(told => {
    const [first] = told.parties
    let coalition = ''
    const begin: Step = {
      ago: told.began,
      by: first.who,
      async run(ctx) {
        const { id } = await raiseIssue(ctx, issueWish(tale, told))
        coalition = (await beginCoalition(ctx, coalitionWish(tale, told, id))).id
        tale.add(`coalition:${told.title}`, coalition)
      },
    }
    const start: Step = {
      ago: told.started,
      by: first.who,
      run: ctx => startCoalition(ctx, coalition),
    }
    return [begin, ...answerSteps(told, () => coalition), start]
  })
}

function issueWish(tale: Tale, { title, explanation, places, question }: MadeUpIssue) {
  const origin = { kind: 'question' as const, id: tale.id(`question:${question}`) }
  return { title, explanation, places, origins: [origin], example: true }
}

function coalitionWish(tale: Tale, { name, aim, parties }: MadeUpIssue, issue: string) {
  const [{ who: _who, ago: _ago, organisation, ...terms }, ...others] = parties
  return {
    ...{ issue, name, aim, example: true },
    own: { organisation: organisation ? tale.id(`organisation:${organisation}`) : null, ...terms },
    invited: others.map(({ who, organisation: of }) =>
      of ? { organisation: tale.id(`organisation:${of}`) } : { person: tale.id(`person:${who}`) },
    ),
  }
}

/** The others say yes, each on its own terms. */
function answerSteps({ parties: [, ...others] }: MadeUpIssue, coalition: () => string): Step[] {
  return others.map(({ who, ago, organisation: _organisation, ...terms }) => ({
    ...{ ago, by: who },
    async run(ctx) {
      const [asked] = await coalitionsWith(ctx, [coalition()])
      const [party] = asked ? partiesOf(asked, ctx.actor.person) : []
      await answerCoalition(ctx, { coalition: coalition(), party: party?.id ?? '', accept: true, ...terms })
    },
  }))
}
