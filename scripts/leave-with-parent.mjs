/** Loaded before the application when a script starts it: should the script be killed, the application goes too. */
process.once('disconnect', () => {
  // What cannot finish in this time is cut off as by a power cut, which the database survives.
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
// Listening must not keep an application alive that has nothing left to do.
process.channel?.unref();
