// @ts-check
// npm forwards a signal to the shell it started, but the shell does not forward it to us. So this ends the process when
// its shell is gone, as if it had received the signal itself.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
