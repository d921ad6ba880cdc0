import { join, relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import type { RunSummary } from './sum-up.ts'

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
