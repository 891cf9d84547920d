import { EXIT } from '../exit-codes.ts';

/**
 * A standard stream. A reader that goes away early (`| head`) is no error: `isClosed` becomes true, and writing does
 * nothing from then on. The same after a full disk, which is said and sets the exit code. Waits where the reader is
 * slow, so that nothing piles up in memory.
 */
export class Output {
  readonly stream: NodeJS.WriteStream;
  isClosed = false;

  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (this.isClosed) return;
      this.isClosed = true;
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
      process.exitCode = EXIT.fault;
      process.stderr.write(`tallystick: the output could not be written (${error.code ?? error.message})\n`);
    });
  }

  get isTerminal(): boolean {
    return this.stream.isTTY === true;
  }

  /** Columns of the terminal, of `COLUMNS` where that is set, or 120. */
  get width(): number {
    return this.stream.columns ?? (Number.parseInt(process.env.COLUMNS ?? '', 10) || 120);
  }

  async write(text: string): Promise<void> {
    if (this.isClosed || this.stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const events = ['drain', 'error', 'close'];
      const go = (): void => {
        for (const event of events) this.stream.off(event, go);
        resolve();
      };
      for (const event of events) this.stream.on(event, go);
    });
  }

  async line(text = ''): Promise<void> {
    await this.write(`${text}\n`);
  }
}
