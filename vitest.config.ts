import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two workers on the reference machine; embedded services and synth need room.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    env: {
      // Template validation in WASM belongs to `cdk synth`, where .ci/run exercises it.
      CDK_VALIDATION: 'false',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      TZ: 'Pacific/Chatham',
    },
  },
})
