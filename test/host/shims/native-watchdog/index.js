'use strict';
/**
 * Stands in for the editor's native watchdog, which has no prebuilt binary: ends this process once
 * the one that started it is gone.
 */
exports.start = (parent) => {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch (error) {
      if (error.code === 'ESRCH') process.exit(87);
    }
  }, 1000);
  timer.unref();
};
