// @ts-check
// npm hands a signal on to the shell it started, and that one does not hand it on: so a program started by npm ends
// when its shell is gone, as if it had got the signal itself.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
