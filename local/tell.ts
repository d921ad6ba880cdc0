import { join, relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import type { Demo } from './demo/demo.ts'
import type { RunSummary } from './sum-up.ts'

/** Says what is about to be played, so that nobody takes its broken outlets for a fault of the run. */
export function describeDemo({ outlets, subscribers, storm }: Demo, isOnce: boolean): string {
  const broken = outlets.filter(({ format }) => format === 'error' || format === 'page').length
  const parts = [
    `${outlets.length} demo outlets, ${broken} of them broken on purpose, are polled twice`,
    ...(storm && !isOnce ? ['then one more publishes a storm of stories'] : []),
  ]
  const told = `${subscribers.length} demo subscribers are told what is news`
  return `${parts.join(', ')}; ${told}. It takes half a minute. What was played before is not told again.\n`
}

/** Says where to look while a run goes on. */
export function describePlaces(origin: string, directory: string, tookMs: number): string {
  const isUsual = resolve(directory) === join(import.meta.dirname, '../.local')
  const place = (name: string, where: string) => `  ${name.padEnd(7)} ${styleText('underline', where)}`
  return [
    '',
    styleText('bold', `Everything above took ${(tookMs / 1000).toFixed(1)} s. Now look around:`),
    place('Site', `${origin}/`),
    place('Inbox', `${origin}/inbox`),
    place('API', `${origin}/api/stories?limit=5`),
    `  ${'Command'.padEnd(7)} npx alliance ${isUsual ? '' : `--directory ${nameDirectory(directory)} `}stories --topic … (npx alliance --help)`,
    '',
    `The clock polls and sends each minute from here on. Ctrl-C stops; ${nameDirectory(directory)} keeps everything.`,
  ].join('\n')
}

/** Names a directory as its user would: from where they stand when that is shorter. */
function nameDirectory(directory: string): string {
  const near = relative('', directory)
  return `${near.length < directory.length ? near : directory}/`
}

/** Says what a run that ended has done. */
export function describeSummary({ feeds, stories, events, alerts }: RunSummary): string {
  const tagged = Object.entries(stories.tagged).map(([topic, count]) => `${topic} ${count}`)
  const sent = Object.entries(alerts.byProtocol).map(([protocol, count]) => `${protocol} ${count}`)
  return [
    '',
    `Feeds    ${feeds.polled} polls with a document, ${feeds.unchanged} unchanged, ${feeds.failed} failed`,
    `Stories  ${stories.new} new${tagged.length > 0 ? `; by topic: ${tagged.join(', ')}` : ''}`,
    `Events   ${events} new`,
    `Alerts   ${alerts.total} delivered${sent.length > 0 ? ` (${sent.join(', ')})` : ''}`,
  ].join('\n')
}
