import { join } from 'node:path'
import { Duration } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, type LayerVersion, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { type Environment, FUNCTION_ENVIRONMENT, type FunctionName } from '../lambdas/runtime/environment.ts'
import type { Retention } from './retention.ts'

const PROJECT = join(import.meta.dirname, '..')

/** Where Lambda unpacks layers: the config layer holds the files of `writeConfig` at its top. */
const CONFIG_DIR = '/opt'

export interface PipelineFunctionProps<F extends FunctionName> {
  /** The handler's file in `lambdas/`, without `.ts`; what its environment must hold follows from it. */
  readonly handlerName: F
  readonly description: string
  /** Every name the handler reads, but `CONFIG_DIR`, which the config layer gives. */
  readonly environment: Omit<Environment<F>, 'CONFIG_DIR'>
  readonly timeoutSeconds: number
  /** Also sets the share of a processor: 1,769 MB is one. */
  readonly memoryMb: number
  readonly config: LayerVersion
  readonly retention: Retention
}

/** One deployed function: bundled by esbuild, with a log group of its own and no permission but to write there. */
export class PipelineFunction<F extends FunctionName> extends NodejsFunction {
  constructor(scope: Construct, id: string, props: PipelineFunctionProps<F>) {
    const readsConfig = new Set<string>(FUNCTION_ENVIRONMENT[props.handlerName]).has('CONFIG_DIR')
    const logGroup = new LogGroup(scope, `${id}Logs`, props.retention.ofLogs)
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    super(scope, id, {
      description: props.description,
      entry: join(PROJECT, 'lambdas', `${props.handlerName}.ts`),
      projectRoot: PROJECT,
      depsLockFilePath: join(PROJECT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      bundling: BUNDLING,
      environment: { ...props.environment, ...(readsConfig && { CONFIG_DIR }) },
      // It would add a variable that version 3 of the SDK does not read.
      awsSdkConnectionReuse: false,
      layers: readsConfig ? [props.config] : [],
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize: props.memoryMb,
      role,
      logGroup,
      // Each line is one JSON object already; Lambda's JSON format would wrap it as an escaped string.
      loggingFormat: LoggingFormat.TEXT,
    })
  }
}

const BUNDLING = {
  logLevel: LogLevel.WARNING,
  format: OutputFormat.ESM,
  target: 'node24',
  // ES modules shake: 30 % less than the CommonJS builds that `node` platforms prefer.
  mainFields: ['module', 'main'],
  // The SDK of the lockfile, tested here; the one in the runtime changes under a deployed function.
  bundleAwsSDK: true,
  // Names stay readable in stack traces, so no source maps, which cost start-up time to read.
  minify: true,
  keepNames: true,
  sourceMap: false,
  // CommonJS dependencies ask for Node's own modules through require, which ES modules lack.
  banner: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
}
