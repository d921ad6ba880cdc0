import type { Command } from 'commander'
import { readConfig } from '../lambdas/config/read-config.ts'
import { buildVocabulary } from '../lambdas/stories/events/event-names.ts'
import { CONFIG_DIRECTORY } from './directories.ts'
import { groupStories } from './group-stories.ts'
import { readLines, reportLine, writeLine } from './read-ndjson.ts'

/** Makes `group`: which stories are one happening, and why, without storing anything. */
export function makeGroupCommand(command: Command): void {
  command
    .argument(
      '[file]',
      'a file of stories (id, title, summary, lang, published, outlet); standard input without it',
      '-',
    )
    .option('--by <field>', 'set: group the stories of each `set` on their own')
    .action(async (file: string, options: { by?: string }) => {
      if (options.by !== undefined && options.by !== 'set') throw new Error(`--by ${options.by}: expected set`)
      const vocabulary = buildVocabulary(readConfig(CONFIG_DIRECTORY).events)
      for await (const grouped of groupStories(readLines(file), {
        bySet: options.by === 'set',
        vocabulary,
        onFault: reportLine,
      })) {
        await writeLine(JSON.stringify(grouped))
      }
    })
}
