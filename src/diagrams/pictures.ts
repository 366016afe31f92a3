import { edition, streamOrder } from '#rules'
import { printChart } from '../questionnaire/chart.ts'
import { questionnaireMachine } from '../questionnaire/index.ts'
import { en } from '../wording/en.ts'
import { printStream } from './streamChart.ts'
import { streamFlow } from './streamFlow.ts'

/** A file of docs/diagrams. */
export interface Picture {
  readonly name: string
  readonly text: string
}

/** All pictures, and the page that shows them, as the machine and the rules draw them today. */
export function pictures(): readonly Picture[] {
  const machine: Picture = { name: 'machine.mmd', text: printChart(questionnaireMachine) }
  const streams = streamOrder.map((stream) => ({
    title: en.text.streams[stream],
    name: `${stream}.mmd`,
    text: printStream(streamFlow(edition, stream), en),
  }))
  const shown = [{ ...machine, title: 'The machine' }, ...streams]
  return [machine, ...streams.map(({ name, text }) => ({ name, text })), index(shown)]
}

const index = (shown: readonly (Picture & { readonly title: string })[]): Picture => ({
  name: 'README.md',
  text: `${[
    '# Pictures of the machine and of the streams',
    'Printed by `npm run diagrams` from the machine and the rules; a test fails when one is stale. Nothing here is drawn by hand.',
    `A stream shows its subjects in the order in which they come, each with the questions that the stream can read. Dotted arrows lead to the lines of law that close variants there: each says what must be so, and for how many variants. Double boxes are variants, behind the last subject that they read; those that are alike share one. Optional points, which close nothing, are left out. In full: [RULEBOOK.md](../../rules/RULEBOOK.md) (law of ${edition.id}).`,
    ...shown.flatMap(({ title, name, text }) => [
      `## ${title}`,
      `[${name}](${name})`,
      `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\``,
    ]),
  ].join('\n\n')}\n`,
})
