// @ts-check
// Stands in for the native watchdog of VS Code's extension host: ends this process when its parent ends.

/** @param {number} pid */
exports.start = pid => {
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  }, 1000).unref();
};

/** @param {number} [code] */
exports.exit = (code = 0) => process.exit(code);
