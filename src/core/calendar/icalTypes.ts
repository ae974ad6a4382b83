import type ICAL from 'ical.js';

/** The library's classes, which it exports only as values. */
export type Component = InstanceType<typeof ICAL.Component>;
export type Recur = InstanceType<typeof ICAL.Recur>;
export type Time = InstanceType<typeof ICAL.Time>;
export type Timezone = InstanceType<typeof ICAL.Timezone>;
