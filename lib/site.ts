import { CfnOutput, Stack } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager'
import type { LayerVersion } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { SERVE_SITE_TIMEOUT_SECONDS, SITE_BURST_REQUESTS, SITE_REQUESTS_PER_SECOND } from '../lambdas/runtime/limits.ts'
import type { FeedPolling } from './feed-polling.ts'
import { PipelineFunction } from './pipeline-function.ts'
import type { Retention } from './retention.ts'
import type { StoryStore } from './story-store.ts'

export interface SiteProps {
  readonly stories: StoryStore
  /** The plan cursor is shown at /health. */
  readonly polling: FeedPolling
  /** A host name of the operator's own; without it the site has the address that API Gateway gives it. */
  readonly domain: string | undefined
  readonly config: LayerVersion
  readonly retention: Retention
}

/** Serves pages, the JSON API and short links; it reads tables and writes none. */
export class Site extends Construct {
  /** Scheme and host, without a path. */
  readonly origin: string
  readonly stage: HttpStage
  readonly serveSite: PipelineFunction<'serve-site'>

  constructor(scope: Construct, id: string, props: SiteProps) {
    super(scope, id)
    this.serveSite = this.addServeSite(props)
    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('ServeSite', this.serveSite),
    })
    const domainName = props.domain === undefined ? undefined : this.addDomain(props.domain)
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: { rateLimit: SITE_REQUESTS_PER_SECOND, burstLimit: SITE_BURST_REQUESTS },
      accessLogSettings: {
        destination: new LogGroupLogDestination(new LogGroup(this, 'AccessLogs', props.retention.ofLogs)),
        format: ACCESS_LOG_FORMAT,
      },
      ...(domainName && { domainMapping: { domainName } }),
    })
    this.origin = props.domain === undefined ? api.apiEndpoint : `https://${props.domain}`
  }

  private addServeSite({ stories, polling, config, retention }: SiteProps): PipelineFunction<'serve-site'> {
    const serveSite = new PipelineFunction(this, 'ServeSite', {
      handlerName: 'serve-site',
      description: 'Answers the site: pages, JSON API, short links',
      environment: { FEED_TABLE_NAME: polling.feedTable.tableName, STORY_TABLE_NAME: stories.table.tableName },
      timeoutSeconds: SERVE_SITE_TIMEOUT_SECONDS,
      // Memory buys processor time, which is what a cold start waits for.
      memoryMb: 512,
      config,
      retention,
    })
    stories.table.grantItems(serveSite, 'GetItem', 'Query')
    polling.feedTable.grantItems(serveSite, 'GetItem')
    return serveSite
  }

  /** The certificate waits for its DNS record at the first deploy; README.md (Deploy) says which records to add. */
  private addDomain(domain: string): DomainName {
    const certificate = new Certificate(this, 'Certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(),
    })
    const domainName = new DomainName(this, 'Domain', { domainName: domain, certificate })
    // The stack's own, which is called as it is named here; those of parts get the part's name and a hash beside theirs.
    new CfnOutput(Stack.of(this), 'DomainTarget', {
      value: domainName.regionalDomainName,
      description: `The CNAME record of ${domain} points here`,
    })
    return domainName
  }
}

/** Without the caller's address: who reads what is nobody's business, and short links lead from messages to readers. */
const ACCESS_LOG_FORMAT = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    requestTime: '$context.requestTime',
    method: '$context.httpMethod',
    path: '$context.path',
    status: '$context.status',
    responseBytes: '$context.responseLength',
    latencyMs: '$context.responseLatency',
    integrationError: '$context.integrationErrorMessage',
  }),
)
