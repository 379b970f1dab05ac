import type { MadeUpAnswer, MadeUpQuestion } from '../../../data/example/question.ts'
import { questions } from '../../../data/example/questions.ts'
import {
  answerQuestion,
  askQuestion,
  closeQuestion,
  handOver,
  inviteExample,
  markAnswer,
  takeQuestion,
} from '../../modules/questions/index.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pause, type Step, type Tale } from './tale.ts'

export function questionSteps(tale: Tale): Step[] {
  return questions.flatMap(told => {
    const { title, asker, answers = [], taken, closed } = told
    const question = () => tale.id(`question:${title}`)
    const steps = [...askSteps(tale, told), ...answers.flatMap(answer => answerSteps(tale, title, answer))]
    if (taken) {
      steps.push({ ago: taken.handed, run: ctx => handOver(ctx, question()) })
      steps.push({
        ago: taken.ago,
        by: taken.by,
        run: ctx => takeQuestion(ctx, { question: question() }),
      })
    }
    if (closed) {
      const { ago, ...closing } = closed
      const run = (ctx: Ctx) => closeQuestion(ctx, { ...closing, question: question() })
      steps.push({ ago, by: asker, run })
    }
    return steps
  })
}

function askSteps(tale: Tale, told: MadeUpQuestion): Step[] {
  const { title, explanation, motivation, places, asker, asked, invited = [] } = told
  const ask: Step = {
    ago: asked,
    by: asker,
    async run(ctx) {
      const wish = { title, explanation, motivation, places, circle: 'public', example: true } as const
      const { id } = await askQuestion(ctx, wish)
      tale.add(`question:${title}`, id)
    },
  }
  const question = () => tale.id(`question:${title}`)
  const invitations = invited.map(({ who, via = `person:${who}`, reason }) => ({
    ago: asked - pause,
    by: asker,
    run(ctx: Ctx) {
      const { kind: viaKind, id } = tale.reference(via)
      const person = tale.id(`person:${who}`)
      return inviteExample(ctx, { question: question(), person, viaKind, via: id, reason })
    },
  }))
  return [ask, ...invitations]
}

/** The answer, and who said that it helped, one after the other. */
function answerSteps(tale: Tale, title: string, answer: MadeUpAnswer): Step[] {
  const { by, role, ago, body, refersTo = [], helped = [] } = answer
  let id = ''
  const give: Step = {
    ago,
    by,
    async run(ctx) {
      const references = refersTo.map(ref => tale.reference(ref))
      const question = tale.id(`question:${title}`)
      id = await answerQuestion(ctx, { question, role, body: body.join('\n\n'), references })
    },
  }
  const marks = helped.map((person, at) => ({
    ago: ago - pause * (at + 1),
    by: person,
    run: (ctx: Ctx) => markAnswer(ctx, { answer: id, helpful: true }),
  }))
  return [give, ...marks]
}
