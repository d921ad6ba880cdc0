/** undici has no entry point for its client alone; its index brings fetch, caches, mocks and sockets along. */
declare module 'undici/lib/dispatcher/client.js' {
  import type { Client } from 'undici'

  const client: typeof Client
  export = client
}
