// @ts-check
// Preloaded into VS Code's server, so that it ends with the program that started it, even if that was killed.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 1000).unref();
