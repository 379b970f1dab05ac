import { answerBottleneck, bottleneckPath, nameBottleneck } from '../src/modules/bottlenecks/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

export interface BottleneckPaths {
  /** Of the operator, who speaks for its owner: not answered yet, and with room to experiment. */
  readonly open: string
  readonly answered: string
}

/** Two bottlenecks by one rule, of which one was answered. */
export async function nameBottlenecks(
  site: Site,
  { maker, owner }: { maker: Actor; owner: string },
): Promise<BottleneckPaths> {
  const name = (title: string) =>
    site.as(maker, ctx =>
      nameBottleneck(ctx, {
        ...{ title, blocks: 'Een bankje voor de deur.', tried: 'We belden twee keer.', owner },
        rule: { name: 'Algemene plaatselijke verordening', link: 'https://regels.example.org' },
        ...{ themes: ['streets'], places: [zandweerd] },
      }),
    )
  const open = await name('Een bankje op de stoep vraagt drie vergunningen')
  const answered = await name('Een buurtfeest moet acht weken vooraf')
  const { things } = site.house
  await site.as(maker, ctx =>
    answerBottleneck(ctx, things, {
      ...{ bottleneck: answered.id, kind: 'experiment', body: 'Probeer het met vier weken.' },
      ...{ day: '2099-12-31', forWhom: 'Straten in Zandweerd', conditions: 'Meld het bij de wijkagent.' },
    }),
  )
  return { open: bottleneckPath(open), answered: bottleneckPath(answered) }
}
