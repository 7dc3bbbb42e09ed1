import { broadcast } from '../../test/faults/simulation/broadcast.ts';
import type { Bench } from '../bench.ts';
import { rounded } from '../statistics.ts';

const READERS = 1_000;
const FULL_READERS = 20_000;
const BUCKETS = 10;

/** How evenly a broadcast goes out, in virtual time, against a peer that refuses more than thirty messages a second. */
export const bench: Bench = {
  title: 'Sending',
  async run({ isFull }) {
    const readers = isFull ? FULL_READERS : READERS;
    const { rate, tooFast, perSecond } = await broadcast({ readers });
    const width = Math.ceil(perSecond.length / BUCKETS);
    const rows = Array.from({ length: Math.ceil(perSecond.length / width) }, (_, bucket) => {
      const seconds = perSecond.slice(bucket * width, (bucket + 1) * width);
      const sum = seconds.reduce((total, each) => total + each, 0);
      return [`from second ${bucket * width}`, rounded(sum / seconds.length)];
    });
    return [
      {
        title: `A broadcast to ${readers} readers`,
        columns: ['', 'messages a second'],
        rows,
        chart: { file: 'sending-rate', column: 1, unit: 'messages a second, of 25 allowed' },
        note: `Of the allowed rate ${rounded(rate * 100)} per cent was kept, with ${tooFast} refusals.`,
      },
    ];
  },
};
