/** Counts the events of each stream and refuses any but the next of its stream. */
export default function createCountingFold() {
  const counts = {};
  return {
    apply({ stream, revision, type }) {
      if (type === 'Refused') throw new RangeError('An event that no fold takes');
      const count = counts[stream] ?? 0;
      if (revision !== count) throw new Error(`Revision ${revision} of ${stream} came after ${count} events`);
      counts[stream] = count + 1;
    },
    result: () => counts,
  };
}
