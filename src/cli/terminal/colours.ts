import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Puts a text in a style, or leaves it where the output shows no colours. The text must be escaped already. */
export type Paint = (style: Style, text: string) => string;

/** Colours on a terminal, unless `NO_COLOR` is set; elsewhere only where `FORCE_COLOR` asks for them. */
export function openPaint(stream: NodeJS.WriteStream): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced =
    FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const shown = !NO_COLOR && (forced || (stream.isTTY === true && TERM !== 'dumb'));
  return shown ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

/** Actions of one kind share a colour; the legend names those that occur. */
const ACTION_STYLES: readonly (readonly [Style, readonly string[]])[] = [
  [
    ['bold', 'red'],
    ['killed', 'injured', 'missing', 'executed'],
  ],
  ['red', ['arrested', 'charged', 'convicted', 'wanted', 'questioned', 'fined']],
  ['green', ['rescued', 'escaped', 'returned']],
  ['yellow', ['deported']],
  ['magenta', ['held', 'working', 'identified', 'interviewed', 'complained']],
  ['cyan', ['raided', 'closed', 'operating', 'deployed']],
  ['blue', ['seized', 'frozen', 'sanctioned', 'stolen', 'earned', 'paid']],
];

/** The style of figures with this action. */
export function findActionStyle(action: string): Style {
  return ACTION_STYLES.find(([, actions]) => actions.includes(action))?.[0] ?? 'underline';
}
