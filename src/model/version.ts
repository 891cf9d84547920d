/** The program's version; package.json holds the same (a test compares). */
export const VERSION = '0.1.0';
export const PROGRAM = `tallystick/${VERSION}`;
