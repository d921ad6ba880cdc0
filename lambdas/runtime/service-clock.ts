import { type DynamoDBDocumentClient, GetCommand, type GetCommandInput } from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'

/** Tells the time; epoch milliseconds. */
export type Clock = () => number

/** The header tells whole seconds: less than this is no difference. */
const TOLERANCE_MS = 2_000

const DatedAnswer = v.object({ headers: v.object({ date: v.string() }) })

/**
 * Reads an item and returns the clock of the table's service, which is the same for all machines: this machine's own,
 * put right when the service's answer says that it is wrong. A slow answer does not count as a wrong clock.
 *
 * Source: RFC 9110, section 6.6.1 (Date); the SDK corrects its signatures by the same header.
 */
export async function readServiceClock(client: DynamoDBDocumentClient, item: GetCommandInput): Promise<Clock> {
  let answered: number | undefined
  const command = new GetCommand(item)
  command.middlewareStack.add(
    (next) => async (given) => {
      const result = await next(given)
      const answer = v.safeParse(DatedAnswer, result.response)
      answered = answer.success ? Date.parse(answer.output.headers.date) : undefined
      return result
    },
    // The document client adds what a command brings twice.
    { step: 'deserialize', priority: 'low', name: 'readServiceClock', override: true },
  )
  const asked = Date.now()
  await client.send(command)
  const wrongBy = compareClocks({ asked, answered, heard: Date.now() })
  return () => Date.now() - wrongBy
}

/** Returns how many milliseconds the own clock is ahead at least of one that told `answered` between two of its times. */
export function compareClocks(times: { asked: number; answered: number | undefined; heard: number }): number {
  const { asked, answered = Number.NaN, heard } = times
  if (asked > answered + TOLERANCE_MS) return asked - answered
  return heard < answered - TOLERANCE_MS ? heard - answered : 0
}
