import type { Config } from '../../lambdas/config/read-config.ts'
import { checkSettings } from '../../lambdas/runtime/settings.ts'
import { checkTopics } from '../../lambdas/topics/check-topics.ts'

const TOPICS = `
languages: [en]
places: { title: 1, lead: 1, rest: 0.5 }
lead-sentences: 3
groups:
  ferry: { en: [ferry] }
  lighthouse: { en: [lighthouse] }
topics:
  ferries:
    name: { en: Ferries, ja: Ferries }
    rules: { named: { all: [ferry], within: title } }
  lighthouses:
    name: { en: Lighthouses, ja: Lighthouses }
    rules: { named: { all: [lighthouse], within: title } }
`
const SETTINGS = `
subject: Ferries and lighthouses
senderName: Harbour
stage: development
contact: ops@example.com
`

/** The config of the world in which faults happen: another subject, since nothing of them hangs on one. */
export function makeConfig(feeds: Config['feeds']): Config {
  const topics = checkTopics(TOPICS, 'faults/world/config.ts')
  const settings = checkSettings(SETTINGS, 'faults/world/config.ts')
  if ('faults' in topics) throw new Error(`topics of the fault world: ${JSON.stringify(topics.faults)}`)
  if ('faults' in settings) throw new Error(`settings of the fault world: ${JSON.stringify(settings.faults)}`)
  return {
    topics: topics.topics,
    settings: settings.settings,
    feeds,
    events: { names: {}, often: [], senses: [], steps: [] },
  }
}
