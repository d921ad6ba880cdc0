import { Duration } from 'aws-cdk-lib'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { Construct } from 'constructs'

/** Invokes a function each minute, once: a tick that fails or comes too late is dropped, for the next one catches up. */
export function invokeEachMinute(scope: Construct, id: string, handler: IFunction): void {
  const onlyNow = { retryAttempts: 0, maxEventAge: Duration.minutes(1) }
  new Schedule(scope, id, {
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(handler, onlyNow),
  })
  // The Scheduler hands over to Lambda's own queue, which would try twice more and for hours.
  handler.configureAsyncInvoke(onlyNow)
}
