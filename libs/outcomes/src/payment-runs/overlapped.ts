/** The steps of work on portions that come out of a database and go into it, over one connection. */
interface Steps<Portion, Made> {
  /** The next portion, undefined after the last. */
  read(): Promise<Portion | undefined>;
  make(portion: Portion): Promise<Made>;
  write(made: Made): Promise<void>;
  /** Whether to begin no further portion. */
  enough(): boolean;
}

/**
 * While one portion is made, the one before is written and the one after is read: the database and this process work at the same time, in order, and
 * never two statements at once.
 * @returns whether the last portion has been written; otherwise `enough` has ended the work.
 */
export async function overlapped<Portion, Made>({ read, make, write, enough }: Steps<Portion, Made>): Promise<boolean> {
  let before: { readonly made: Made } | undefined;
  let portion = await read();
  while (portion !== undefined) {
    const stops = enough();
    const written = before === undefined ? Promise.resolve() : write(before.made);
    const coming = written.then(() => (stops ? undefined : read()));
    const made = make(portion);
    // Nothing is under way any more when one of them has failed.
    await Promise.allSettled([made, coming]);
    before = { made: await made };
    portion = await coming;
    if (stops) {
      await write(before.made);
      return false;
    }
  }
  if (before !== undefined) await write(before.made);
  return true;
}
