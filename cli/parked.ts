import type { Alert } from '../lambdas/alerts/alert.ts'
import { describeHealth } from '../lambdas/feeds/describe-health.ts'
import { cutText } from '../lambdas/runtime/clean-text.ts'
import { WRITES_AT_ONCE } from '../lambdas/runtime/limits.ts'
import { runAll, runEach } from '../lambdas/runtime/run-limited.ts'
import { showMinute } from '../lambdas/runtime/show-time.ts'
import type { Pipeline } from './connect.ts'
import type { DeadPoll } from './dead-polls.ts'
import { printTable } from './print-table.ts'

const TITLE_CHARACTERS = 50

/** Tells what waits for somebody to act: alerts that cannot be sent and feeds that cannot be polled, and why. */
export async function listParked(pipeline: Pipeline): Promise<void> {
  const parked = await readParked(pipeline.alertTable)
  const { feeds, strange } = await pipeline.listDeadPolls()
  if (parked.length + feeds.length + strange.length === 0) {
    return console.log('Nothing is parked: no alert, and no feed.')
  }
  if (parked.length > 0) {
    const rows = await runAll(parked, WRITES_AT_ONCE, (alert) => describeAlert(pipeline, alert))
    printTable(['AUDIENCE', 'SINCE (UTC)', 'EVENT', 'WHY'], rows)
  }
  if (feeds.length > 0) {
    if (parked.length > 0) console.log('')
    const rows = await runAll(feeds, WRITES_AT_ONCE, (poll) => describePoll(pipeline, poll))
    printTable(['FEED', 'SINCE (UTC)', 'POLLS', 'HOW IT IS NOW', 'ADDRESS'], rows)
    console.log('\nThese polls failed every time: the log of poll-feeds names the feed and the reason (`poll-failed`),')
    console.log('`alliance feeds check URL` shows where it fails. Other feeds are not held up.')
  }
  for (const body of strange) console.log(`\nno poll message, left where it is: ${JSON.stringify(cutText(body, 200))}`)
  if (parked.length + feeds.length > 0) {
    console.log('\nNo alert is lost: once the cause is mended, `alliance alerts retry` tries all of it again.')
  }
}

/** Tells what was taken back before it was sent, and why; what came about this way is not sent later. */
export async function listWithdrawn(pipeline: Pipeline): Promise<void> {
  const alerts = await readAlerts(pipeline.alertTable, await pipeline.alertTable.listWithdrawn())
  const withdrawn = alerts.filter(({ state }) => state === 'withdrawn')
  if (withdrawn.length === 0) return console.log('No alert was withdrawn.')
  const rows = await runAll(withdrawn, WRITES_AT_ONCE, (alert) => describeAlert(pipeline, alert))
  printTable(['AUDIENCE', 'SINCE (UTC)', 'EVENT', 'WHY'], rows)
}

/** Makes parked alerts due, and sends feeds to be polled, once more. Doing it twice changes nothing. */
export async function retryParked({ alertTable, redriveDeadPolls }: Pipeline): Promise<void> {
  const parked = await readParked(alertTable)
  const at = new Date().toISOString()
  const unparked = await runAll(parked, WRITES_AT_ONCE, (alert) => alertTable.unpark(alert, at))
  const due = unparked.filter((isUnparked) => isUnparked).length
  const { feeds } = await redriveDeadPolls()
  if (due + feeds.length === 0) return console.log('Nothing was parked: no alert, and no feed.')
  if (due > 0) console.log(`${count(due, 'alert')} due again: the next run of send-alerts sends what it can`)
  if (feeds.length > 0) console.log(`${count(feeds.length, 'feed')} sent to be polled again`)
  console.log('What fails again comes back: `alliance alerts --parked` tells.')
}

/** Reads the parked alerts: the index lags, so only the alert itself counts. */
export async function readParked(alertTable: Pipeline['alertTable']): Promise<Alert[]> {
  const alerts = await readAlerts(alertTable, await alertTable.listParked())
  return alerts.filter(({ state }) => state === 'parked')
}

/** Reads alerts by what an index says of them; one that cannot be read is told, and hides no other. */
export async function readAlerts(
  alertTable: Pipeline['alertTable'],
  keys: Awaited<ReturnType<Pipeline['alertTable']['listParked']>>,
): Promise<Alert[]> {
  const { values, faults } = await runEach(keys, WRITES_AT_ONCE, (key) => alertTable.get(key))
  for (const fault of faults) console.error(`alliance: ${fault instanceof Error ? fault.message : fault}`)
  if (faults.length > 0) process.exitCode = 1
  return values.flatMap((alert) => (alert ? [alert] : []))
}

async function describeAlert({ filedStories }: Pipeline, alert: Alert): Promise<string[]> {
  const { audienceId, eventId, updateOf, createdAt, isTest, failure = '' } = alert
  const [story] = await filedStories.listEvent(updateOf ?? eventId)
  const test = isTest ? '[TEST] ' : ''
  const title = test + cutText(story?.title ?? eventId, TITLE_CHARACTERS)
  return [audienceId, showMinute(createdAt), title, explainFailure(failure)]
}

async function describePoll({ feedTable }: Pipeline, { feed: { id }, since, polls }: DeadPoll): Promise<string[]> {
  const feed = await feedTable.get(id)
  if (feed === undefined) return [id, showMinute(since), String(polls), 'not listed any more', '']
  const { health, reason } = describeHealth(feed, Date.now())
  const title = cutText(feed.title ?? id, TITLE_CHARACTERS)
  return [title, showMinute(since), String(polls), reason ? `${health}: ${reason}` : health, feed.url]
}

/** Says what a failure means and what a person does about it. */
export function explainFailure(failure: string): string {
  const meaning = MEANINGS.find(([sign]) => sign.test(failure))?.[1]
  return meaning ? `${meaning} (${failure})` : failure
}

const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^NotFound|not in the table/, 'the topic of the audience was deleted: its subscribers must sign up again'],
  [/^KMS/, 'the key that encrypts the topic refuses: look at its policy'],
  [/^Authorization|AccessDenied/, 'send-alerts may not publish: deploy the stack again'],
  [/^InvalidParameter/, 'SNS refuses the text: report it, with the event'],
  [/cannot be written/, 'a mistake of ours: report it, with the event'],
  [
    /has no stories/,
    'its stories are gone from the table: the next polls bring back what feeds still have, so retry in an hour',
  ],
  [/attempts failed/, 'SNS was away for longer than we try'],
]

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? ' is' : 's are'}`
}
