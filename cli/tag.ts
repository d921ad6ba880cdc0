import type { Command } from 'commander'
import * as v from 'valibot'
import { readConfig } from '../lambdas/config/read-config.ts'
import { compileTopics, type Tagger } from '../lambdas/topics/tag-story.ts'
import { CONFIG_DIRECTORY } from './directories.ts'
import { readNdjson, reportLine, writeLine } from './read-ndjson.ts'

const Text = v.nullish(v.string())
const StoryLine = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.string(),
  summary: Text,
  body: Text,
  lang: Text,
})
type StoryLine = v.InferOutput<typeof StoryLine>

/** Makes `tag`: which topics stories get, and why, without storing anything. */
export function makeTagCommand(tag: Command): void {
  tag
    .argument('[file]', 'a file of stories; standard input without it', '-')
    .option('--explain', 'also print each topic with its score, and what was missing where it was not given')
    .action(async (file: string, options: { explain?: boolean }) => {
      const tagger = compileTopics(readConfig(CONFIG_DIRECTORY).topics)
      for await (const line of readNdjson(file, StoryLine)) {
        if ('fault' in line) reportLine(line)
        else await writeLine(JSON.stringify(tagLine(tagger, line.value, options.explain ?? false)))
      }
    })
}

function tagLine(tagger: Tagger, { id, title, summary, body, lang }: StoryLine, isExplained: boolean): object {
  const story = {
    title,
    ...(summary && { summary }),
    ...(body && { body }),
    ...(lang && { language: lang }),
  }
  const tags = tagger.tag(story)
  return {
    id,
    labels: tags.map(({ topic }) => topic),
    evidence: tags.flatMap(({ topic, evidence }) => evidence.map((found) => ({ topic, ...found }))),
    ...(isExplained && { explanation: tagger.explain(story) }),
  }
}
