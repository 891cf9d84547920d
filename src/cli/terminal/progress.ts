import stringWidth from 'string-width';
import { escapeControls } from './escape-controls.ts';
import { fitText } from './fit-text.ts';

const BAR_WIDTH = 24;
const SHORTEST_PAUSE_MS = 80;

/** A bar on standard error, shown only on a terminal; elsewhere every call does nothing. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number;
  #shownAtMs = 0;
  #isShown = false;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
    this.#total = total;
  }

  /** Shows that `done` of the total are finished; `label` is hostile text. */
  show(done: number, label: string): void {
    if (this.#stream.isTTY !== true || this.#total < 2) return;
    const now = Date.now();
    if (now - this.#shownAtMs < SHORTEST_PAUSE_MS && done < this.#total) return;
    this.#shownAtMs = now;
    const filled = Math.round((BAR_WIDTH * done) / this.#total);
    const head = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${this.#total} `;
    const room = (this.#stream.columns ?? 80) - stringWidth(head) - 1;
    this.#stream.write(`\r\u001b[2K${head}${fitText(escapeControls(label), Math.max(0, room))}`);
    this.#isShown = true;
  }

  /** Takes the bar away, before a line is printed and at the end. */
  clear(): void {
    if (!this.#isShown) return;
    this.#stream.write('\r\u001b[2K');
    this.#isShown = false;
  }
}
