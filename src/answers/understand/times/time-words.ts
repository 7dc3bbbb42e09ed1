export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** What a phrase of time means; how each becomes an interval stands in `read-time.ts`. */
export type TimeMeaning =
  | 'today'
  | 'yesterday'
  | 'day-before-yesterday'
  | 'this-morning'
  | 'this-afternoon'
  | 'this-evening'
  | 'last-night'
  | 'weekday' // the latest one, today included
  | 'last-weekday' // the latest one before today
  | 'weekday-morning' // of the latest one, as are the two below
  | 'weekday-afternoon'
  | 'weekday-evening'
  | 'this-week'
  | 'last-week'
  | 'week-before-last'
  | 'weekend' // the latest one, a running one included
  | 'last-weekend' // the latest one that is over
  | 'this-month'
  | 'last-month'
  | 'this-year'
  | 'last-year'
  | 'month' // of the year named, else the latest one that has begun
  | 'month-start' // its first ten days, of the year named as above
  | 'month-middle'
  | 'month-end' // from the 21st
  | 'month-first-half' // until the 15th
  | 'month-second-half'
  | 'month-last-year' // of the last calendar year
  | 'season' // of the year named, else the latest one that has begun
  | 'season-last-year' // the one that began in the last calendar year
  | 'this-season' // the one that is running, else that of this year
  | 'last-season' // the latest one that is over
  | 'year'
  | 'year-start' // its first quarter, of the year named, else the latest one that has begun
  | 'year-end' // its last quarter
  | 'date' // of the year named, else the latest one that has come
  | 'day-of-month' // the latest that has come
  | 'numeric-date'
  | 'last-count' // {n} {unit} back from now
  | 'last-unit' // one {unit} back from now
  | 'last-day' // from yesterday until now
  | 'last-units' // a few {unit} back from now
  | 'last-days' // a few days back from now
  | 'last-half-year' // six months back from now
  | 'half-year-ago' // the month that lies six months back
  | 'count-ago' // the day, week, month or year that lies {n} {unit} back, one where no {n} is given
  | 'since'
  | 'after' // from when it was over
  | 'until'
  | 'between'
  | 'between-days'; // between the {day} and the {day2} of a month

/**
 * A form and its meaning. Slots: {weekday} {month} {season} {year} {day} {day2} {n} {unit} {date} {fulldate} {point} {point2}, and {nth}, a day
 * with an ending ("3rd") as the last word of all.
 */
export type TimePhrase = readonly [template: string, means: TimeMeaning];

/** How one language speaks of time that has passed. */
export interface TimeWords {
  /** From Monday; each with all its forms, parted by spaces, as in the three below. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** From spring. */
  readonly seasons: readonly string[];
  /** From one, with what is as vague as "a few". */
  readonly numbers: readonly string[];
  /** From the first of a month. */
  readonly ordinals: readonly string[];
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** Phrases that stand in a question with their preposition, the longer before the shorter. */
  readonly phrases: readonly TimePhrase[];
  /** Phrases that mean what has not come yet. */
  readonly ahead: readonly string[];
  /** Phrases that may stand after "since", "until" and "between". */
  readonly points: readonly TimePhrase[];
  /** Words, parted by spaces, of a question that does not ask of the past ("what is on Friday"). */
  readonly notPast: string;
  /** Words after which an event may stand that no calendar knows ("before the summit"). */
  readonly eventPrepositions: readonly string[];
}
