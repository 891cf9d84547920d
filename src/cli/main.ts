import { defineAdd } from './commands/add.ts';
import { defineExport } from './commands/export.ts';
import { defineExtract } from './commands/extract.ts';
import { defineFigures } from './commands/figures.ts';
import { defineQuantities } from './commands/quantities.ts';
import { defineRead } from './commands/read.ts';
import { defineRebuild } from './commands/rebuild.ts';
import { defineServe } from './commands/serve.ts';
import { defineShow } from './commands/show.ts';
import { defineVerify } from './commands/verify.ts';
import { runProgram } from './run-program.ts';

// In the order in which `--help` lists them. A new command is one file and one line here.
await runProgram(
  [
    defineAdd,
    defineFigures,
    defineShow,
    defineServe,
    defineExport,
    defineVerify,
    defineRebuild,
    defineRead,
    defineExtract,
    defineQuantities,
  ],
  process.argv,
);
