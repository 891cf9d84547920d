#!/usr/bin/env node
// Plain JavaScript that old Nodes can parse, so that they say what is wrong instead of failing on the syntax.
if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(`Tallystick needs Node 22 or newer; this is ${process.version}.`);
  process.exit(1);
}
import('../dist/cli/main.js').catch((error) => {
  if (error && error.code === 'ERR_MODULE_NOT_FOUND' && /dist.cli.main\.js/.test(error.message)) {
    console.error('Tallystick is not built yet; run "npm run build" in its folder first.');
  } else {
    console.error(error);
  }
  process.exit(1);
});
