'use strict';
/**
 * Preloaded into the VS Code server: ends it when the process that started it is gone, which a
 * runner that was killed outright cannot do.
 */
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 500).unref();
