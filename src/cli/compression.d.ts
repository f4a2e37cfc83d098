declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Makes a handler that compresses what the response is written, as the request accepts it. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
