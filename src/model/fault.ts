/** A failure at an edge: the disk, the network, the database. Branch on `code`. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: string;
  readonly retry: 'now' | 'later' | 'never';
  constructor(code: string, message: string, options: { retry: 'now' | 'later' | 'never'; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retry = options.retry;
  }
}
