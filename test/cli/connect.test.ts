import { describe, expect, it } from 'vitest'
import { runCommand } from '../run-command.ts'
import { serve } from './open-test-stack.ts'

/** Runs `alliance --stack Tides feeds` where CloudFormation answers so, and nothing else answers at all. */
async function askFeeds(status: number, body: string) {
  const cloudFormation = await serve(() => [status, body])
  const env = {
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation.origin,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  }
  const ended = await runCommand('node', ['cli/alliance.js', '--stack', 'Tides', 'feeds'], { env })
  await cloudFormation.close()
  return ended
}

const describeStacks = (members: string) =>
  `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks>${members}</Stacks></DescribeStacksResult></DescribeStacksResponse>`
const stackOf = (outputs: Record<string, string>) => {
  const members = Object.entries(outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  )
  return `<member><StackName>Tides</StackName><CreationTime>2026-01-01T00:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${members.join('')}</Outputs></member>`
}

describe('a stack that CloudFormation answers for', { timeout: 60_000 }, () => {
  it('with the outputs of another program is told what it lacks', async () => {
    const { code, stdout, stderr } = await askFeeds(
      200,
      describeStacks(stackOf({ FeedTableName: 'f', BucketName: 'b' })),
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(
      /^alliance: stack Tides does not name STORY_TABLE_NAME, .*SITE_ORIGIN: is it an Alliance Watch of this version\?\n$/,
    )
    expect(stderr).not.toContain('FEED_TABLE_NAME')
  })

  it.each([
    [
      'that is not there',
      '<Code>ValidationError</Code><Message>Stack with id Tides does not exist</Message>',
      'Stack with id Tides does not exist',
    ],
    [
      'that may not be looked at',
      '<Code>AccessDenied</Code><Message>not authorized to perform: cloudformation:DescribeStacks</Message>',
      'not authorized',
    ],
  ])('%s is named in its own words', async (_, error, told) => {
    const { code, stdout, stderr } = await askFeeds(
      400,
      `<ErrorResponse><Error><Type>Sender</Type>${error}</Error></ErrorResponse>`,
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(told)
  })

  it('without one stack is told like one without outputs', async () => {
    expect((await askFeeds(200, describeStacks(''))).stderr).toContain('stack Tides does not name FEED_TABLE_NAME')
  })
})
