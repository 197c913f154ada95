/** Points of many records, counted without making anything new at each key. */
export interface Tally {
  /** Starts anew. */
  clear: () => void;
  /** What follows is one reason: of several points that a record gets for it the most count. */
  begin: () => void;
  raise: (record: number, points: number) => void;
  of: (record: number) => number;
  /** Remembers what each has by now. */
  mark: () => void;
  marked: (record: number) => number;
  /** Records with any points. */
  touched: () => readonly number[];
}

export function createTally(size: number): Tally {
  const total = new Float32Array(size);
  const marked = new Float32Array(size);
  const most = new Float32Array(size); // within the reason that `reasonOf` names
  const reasonOf = new Uint32Array(size);
  let touched: number[] = [];
  let reason = 1;
  let first = 1; // reasons before it are of an older question
  return {
    clear: () => {
      for (const record of touched) total[record] = 0;
      touched = [];
      first = ++reason;
    },
    begin: () => {
      reason++;
    },
    raise: (record, points) => {
      const last = reasonOf[record] as number; // typed arrays have every record
      if (last < first) touched.push(record);
      const before = last === reason ? (most[record] as number) : 0;
      reasonOf[record] = reason;
      most[record] = Math.max(before, points);
      total[record] = (total[record] as number) + Math.max(0, points - before);
    },
    of: (record) => total[record] ?? 0,
    mark: () => marked.set(total),
    marked: (record) => marked[record] ?? 0,
    touched: () => touched,
  };
}
