// No clock on earth is further from UTC.
const LARGEST_MINUTES = 14 * 60;

/** Minutes before UTC of the zones that feeds name. Those that mean several places have the one that RFC 822 or use gives. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  kyiv: 120,
  sast: 120,
  msk: 180,
  мск: 180,
  msd: 240,
  trt: 180,
  gst: 240,
  pkt: 300,
  yekt: 300,
  almt: 300,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  art: -180,
  brt: -180,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  et: -300,
  edt: -240,
  cst: -360,
  ct: -360,
  cdt: -300,
  mst: -420,
  mt: -420,
  mdt: -360,
  pst: -480,
  pt: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** How far the zone at the beginning of some words is ahead of UTC: "+03:00", "GMT+2", "EST"; null where none is named. */
export function zoneMinutes(words: string): number | null {
  const text = words.trim().replace(/^[(\s,]+/, '');
  const name = /^[\p{L}]{1,5}(?!\p{L})/u.exec(text)?.[0]?.toLowerCase();
  const offset = /^(?:(?:GMT|UTC?|Z)\s*)?([+\u2212-])\s?(\d{1,2}):?(\d{2})?(?!\d)/iu.exec(text);
  if (offset !== null) {
    const [, sign, hours = '0', minutes = '0'] = offset;
    const ahead = Number(hours) * 60 + Number(minutes);
    return ahead > LARGEST_MINUTES ? null : sign === '+' ? ahead : -ahead;
  }
  return name === undefined ? null : (ZONES[name] ?? null);
}
