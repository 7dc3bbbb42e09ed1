/** `npm run test:faults` takes as long as it needs; the short form, which goes with every change, shows that the faults are met at all. */
export const isLong = process.env.FAULTS === 'long';
