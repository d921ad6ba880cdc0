import type { Command } from 'commander'
import { rebuildAudiences } from '../lambdas/alerts/rebuild-audiences.ts'
import { addListCommand } from './add-list-command.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { openRegistry } from './open-registry.ts'
import { printTable } from './print-table.ts'
import { toOptions } from './subscriber-options.ts'

/** Makes `audiences`: the sets of wishes there are, and their table made anew from what SNS knows. */
export function makeAudiencesCommand(audiences: Command): void {
  addListCommand(audiences)
    .description(
      'list audiences, their wishes and how many are in each; pending is who was asked to confirm in the last two days',
    )
    .action((_options: unknown, command: Command) => withPipeline(command, listAudiences))

  audiences
    .command('rebuild')
    .description('add to the table the audiences and subscribers that SNS has; what the table has stays')
    .action((_options: unknown, command: Command) =>
      withPipeline(command, async (pipeline) => {
        const {
          audiences: count,
          added,
          subscribers,
          twice,
          unsettled,
          strange,
        } = await rebuildAudiences(await openRegistry(pipeline))
        console.log(`${count} audiences, ${added} of them new to the table; ${subscribers} subscribers`)
        if (twice > 0) {
          console.log(
            `${twice} were in two audiences: the next run of send-alerts leaves each in one, the later where that is known`,
          )
        }
        if (unsettled > 0) {
          console.log(`${unsettled} wait to be confirmed in another audience: run this again in two days`)
        }
        for (const { topicArn, reason } of strange) console.error(`alliance: ${topicArn}: ${reason}`)
        if (strange.length > 0) process.exitCode = 1
      }),
    )
}

async function listAudiences({ audienceTable, sns }: Pipeline): Promise<void> {
  const audiences = await audienceTable.list()
  if (audiences.length === 0) return console.log('No audiences yet: `alliance subscribers add you@example.com`.')
  const rows: string[][] = []
  for (const { id, topicArn, preferences, emptySince } of audiences) {
    const { topics, languages, cadence, timeZone, quiet } = toOptions(preferences)
    const count = await sns.countSubscribers(topicArn)
    const state = count === undefined ? 'topic gone' : emptySince ? `empty since ${emptySince.slice(0, 10)}` : ''
    const { confirmed, pending } = count ?? { confirmed: 0, pending: 0 }
    rows.push([id, String(confirmed), String(pending), topics, languages, cadence, timeZone, quiet, state])
  }
  printTable(
    ['AUDIENCE', 'CONFIRMED', 'PENDING', 'TOPICS', 'LANGUAGES', 'CADENCE', 'TIME ZONE', 'QUIET', 'STATE'],
    rows,
  )
}
