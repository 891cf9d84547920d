/** What scripts can trust. docs/command-line.md and `--help` describe the same. */
export const EXIT = {
  /** Everything that was asked for was done. */
  done: 0,
  /** Done in part or not at all: something was refused, failed, not found, or did not verify. The output says what. */
  incomplete: 1,
  /** The command line is wrong; nothing was done. */
  usage: 2,
  /** The ledger, the disk or the network address could not be used. */
  fault: 3,
  /** A mistake in the program. */
  bug: 70,
} as const;

export const EXIT_HELP = `
Exit codes:
  0  everything that was asked for was done
  1  something was refused, failed, not found or did not verify; the output says what
  2  the command line is wrong; nothing was done
  3  the ledger, the disk or the port could not be used
  70 a mistake in the program; please report it`;
