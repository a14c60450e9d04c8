const MAX_NAME = 200;

/** The name of a file from its header, percent-encoded: without folders and control characters. Undefined when it names nothing. */
export function fileNameIn(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined;
  let name: string;
  try {
    name = decodeURIComponent(header);
  } catch {
    return undefined; // a stray "%"
  }
  // What some browsers send before the name itself, and what no file system should be asked to hold.
  const plain = (name.split(/[/\\]/).pop() ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFC');
  return plain.length < 3 || plain.length > MAX_NAME ? undefined : plain;
}
