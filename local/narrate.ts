import { styleText } from 'node:util'
import * as v from 'valibot'
import { cleanText } from '../lambdas/runtime/clean-text.ts'
import type { LogEntry } from '../lambdas/runtime/log.ts'
import type { DemoOutlet } from './demo/demo.ts'

const Tags = v.array(v.looseObject({ topic: v.string(), evidence: v.array(v.looseObject({ phrase: v.string() })) }))
const PHRASES_SHOWN = 3
const LABEL_WIDTH = 9

type Style = Parameters<typeof styleText>[0]

/** Tells a person what the pipeline logged, briefly; `undefined` for what is of no interest while watching. */
export function narrate(entry: LogEntry): string | undefined {
  const say = (label: string, style: Style, text: string) =>
    `${styleText(style, label.padEnd(LABEL_WIDTH))} ${cleanText(text)}`
  switch (entry.event) {
    case 'feed-polled':
      return entry.outcome === 'unchanged'
        ? say('unchanged', 'dim', `${entry.feed}`)
        : say(
            'polled',
            'cyan',
            `${entry.feed}: ${entry.entries} ${entry.entries === 1 ? 'entry' : 'entries'}, ${entry.new} new`,
          )
    case 'feed-unhealthy':
      return say('unhealthy', 'yellow', `${entry.feed}: ${entry.reason}`)
    case 'feed-died':
      return say('died', 'red', `${entry.feed}: ${entry.reason}`)
    case 'story-tagged':
      return say(
        'tagged',
        'green',
        `${entry.title}\n${describeTags(entry.tags)}${entry.silent ? ' (in the first fetch of its feed: no alert)' : ''}`,
      )
    case 'event-joined':
      return say(
        'joined',
        'blue',
        `story ${entry.id} is one event with ${entry.storyId}: ${[entry.reasons].flat().join('; ')}`,
      )
    case 'alerts-held':
      return say('held', 'yellow', `${entry.alerts} alerts of audience ${entry.audienceId} until ${entry.until}`)
    case 'alert-retried':
    case 'alert-parked':
    case 'poll-failed':
    case 'poll-message-failed':
    case 'filing-failed':
    case 'sending-failed':
      return say('problem', 'red', `${entry.event}: ${entry.reason}`)
    default:
      return undefined
  }
}

/** Tells a person that a message reached an address. */
export function narrateDelivery(message: {
  protocol: string
  endpoint: string
  subject?: string | undefined
  body: string
}): string {
  const text = message.subject ?? message.body
  return `${styleText('magenta', message.protocol.padEnd(LABEL_WIDTH))} ${message.endpoint} ← ${text.split('\n')[0]}`
}

/** Tells a person why many stories come at once, and few messages. */
export function narrateStorm({ title, entries }: DemoOutlet): string {
  const count = entries.filter(({ arrives }) => arrives === 'storm').length
  return `${styleText('yellow', 'storm'.padEnd(LABEL_WIDTH))} ${title} publishes ${count} stories at once: each audience gets one digest`
}

function describeTags(tags: unknown): string {
  const read = v.safeParse(Tags, tags)
  if (!read.success) return ''
  const lines = read.output.map(({ topic, evidence }) => {
    const phrases = [...new Set(evidence.map(({ phrase }) => `“${phrase.replace(/\s+/g, ' ')}”`))].slice(
      0,
      PHRASES_SHOWN,
    )
    return `${' '.repeat(LABEL_WIDTH + 1)}${topic}: ${phrases.join(', ')}`
  })
  return lines.join('\n')
}
