import { readConfig } from '../lambdas/config/read-config.ts'
import { compileTopics } from '../lambdas/topics/tag-story.ts'
import { fill, HOSTILE_PARTS } from '../test/topics/hostile-texts.ts'

/** Long enough that what a text costs anyway, however short, counts for nothing. */
const LENGTH = 500_000
const TIMES = 2
/** The best of so many counts: whatever else the machine does can only add to it. */
const ROUNDS = 5

/** Less than this is counted as this: the clock of the CPU knows no less. */
const LEAST_US = 1_000

/** Measures what a text of twice the length costs, for each kind of hostile text: about twice as much. */
export async function benchTaggingLength(print: (line: string) => void = console.log): Promise<void> {
  const { topics: definitions } = readConfig('config')
  const tagger = compileTopics(definitions)
  const timeOf = (text: string) =>
    Math.min(
      ...Array.from({ length: ROUNDS }, () => {
        const { user: before } = process.cpuUsage()
        tagger.tag({ title: text })
        return process.cpuUsage().user - before
      }),
    )
  print(`tagging hostile titles with the project's topics, ${LENGTH * TIMES} characters against ${LENGTH}`)
  for (const [name, part] of HOSTILE_PARTS) {
    const [short, long] = [timeOf(fill(part, LENGTH)), timeOf(fill(part, LENGTH * TIMES))]
    print(
      `  ${name}: ${(long / Math.max(short, LEAST_US)).toFixed(1)}× the time for ${TIMES}× the text (${(long / 1_000).toFixed(0)} ms)`,
    )
  }
}
